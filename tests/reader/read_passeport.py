#!/usr/bin/env python3
"""Reads a .passeport file, from its description in README.md alone ("The file"). Python 3 standard library, nothing else.

    python3 read_passeport.py FILE           counts and entries, after every size and SHA-256 was checked
    python3 read_passeport.py --json FILE    the tables as JSON, as they stand in the file
    python3 read_passeport.py --extract FOLDER FILE    the proofs, each under its SHA-256

A file that a passphrase protects is opened by the program `age`, which asks for it on the terminal.
Ends with 0 when the file is sound, 1 when it is not, 2 when it was not called as above.
"""

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
import zlib

MIMETYPE = b"application/vnd.carnet-etapes.passeport+zip"
FORMAT = "carnet-etapes/passeport"
FORMAT_VERSION = 1
RECORD_VERSIONS = (1, 2)
AGE = b"age-encryption.org/v1\n"
PASSPORT_TABLES = ["passport", "entries", "preferences", "presentations", "disclosures", "tombstones", "proofs"]
HISTORY_TABLES = ["revisions", "versions", "changes", "undo"]
SINGLE = ("passport", "undo")


class NotSound(Exception):
    """The file is not what it says."""


def check(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise NotSound(otherwise)


def plain_bytes(path: str) -> bytes:
    """The bytes of the ZIP, out of age's hands if need be. Held in memory: a plain copy on the disk would outlive us."""
    with open(path, "rb") as file:
        start = file.read(len(AGE))
        if start != AGE:
            return start + file.read()
    if shutil.which("age") is None:
        raise NotSound("it is protected by a passphrase, and the program age is not here to open it")
    done = subprocess.run(["age", "--decrypt", path], stdout=subprocess.PIPE, check=False)
    check(done.returncode == 0, "age did not open it")
    return done.stdout


def read(path: str) -> tuple[dict, dict, dict[str, bytes]]:
    """The manifest, the eleven tables, and the bytes of the proofs by SHA-256."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(plain_bytes(path)))
    except zipfile.BadZipFile as error:
        raise NotSound(f"it is no ZIP: {error}") from error
    with archive:
        parts = archive.infolist()
        names = [part.filename for part in parts]
        check(names[:2] == ["mimetype", "manifest.json"], "its first parts are not mimetype and manifest.json")
        check(parts[0].compress_type == zipfile.ZIP_STORED, "its mimetype is packed")
        check(part_bytes(archive, parts[0]) == MIMETYPE, "its mimetype is another")
        manifest = parse(part_bytes(archive, parts[1]), "manifest.json")
        check(manifest.get("format") == FORMAT, "its format is another")
        check(manifest["formatVersion"] == FORMAT_VERSION, f"its format version is {manifest['formatVersion']}")
        check(manifest["recordVersion"] in RECORD_VERSIONS, f"its record version is {manifest['recordVersion']}")
        check([part["name"] for part in manifest["parts"]] == names[2:], "its parts are not those of its manifest")
        check(names[2:4] == ["passport.json", "history.json"], "its records do not come before its proofs")
        check(names[4:] == sorted(names[4:]), "its proofs are not sorted")
        found = {}
        for listed, part in zip(manifest["parts"], parts[2:]):
            found[listed["name"]] = checked(archive, listed, part)
    passport = parse(found.pop("passport.json"), "passport.json")
    history = parse(found.pop("history.json"), "history.json")
    check(sorted(passport) == sorted(PASSPORT_TABLES), "passport.json holds other tables")
    check(sorted(history) == sorted(HISTORY_TABLES), "history.json holds other tables")
    tables = {**passport, **history}
    proofs = {name.removeprefix("proofs/"): data for name, data in found.items()}
    agree(manifest, tables, proofs)
    return manifest, tables, proofs


def part_bytes(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    try:
        return archive.read(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise NotSound(f"{part.filename} cannot be unpacked: {error}") from error


def checked(archive: zipfile.ZipFile, listed: dict, part: zipfile.ZipInfo) -> bytes:
    name = listed["name"]
    check(part.file_size == listed["size"], f"{name} has not the size that the manifest says")
    is_proof = name.startswith("proofs/")
    check(not is_proof or part.compress_type == zipfile.ZIP_STORED, f"{name} is packed")
    data = part_bytes(archive, part)
    check(len(data) == listed["size"], f"{name} has not the size that the manifest says")
    digest = hashlib.sha256(data).hexdigest()
    check(digest == listed["sha256"], f"{name} is not what the manifest says")
    check(not is_proof or name == "proofs/" + digest, f"{name} is not named by its SHA-256")
    return data


def parse(data: bytes, name: str) -> dict:
    try:
        value = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise NotSound(f"{name} is no JSON: {error}") from error
    check(isinstance(value, dict), f"{name} is no object")
    return value


def agree(manifest: dict, tables: dict, proofs: dict[str, bytes]) -> None:
    """What is said in two places must be the same in both."""
    counts = {name: 1 if name in SINGLE else len(rows) for name, rows in tables.items()}
    check(manifest["counts"] == counts, "its counts are not those of its tables")
    check(manifest["passport"] == tables["passport"]["id"], "its manifest is of another passport")
    check(manifest["recordVersion"] == tables["passport"]["recordVersion"], "it has two record versions")
    sizes = {sha256: len(data) for sha256, data in proofs.items()}
    check({row["sha256"]: row["size"] for row in tables["proofs"]} == sizes, "its proofs are not those of its table")
    for entry in tables["entries"]:
        for proof in entry["proofs"]:
            is_there = proof["sha256"] in proofs or proof["sha256"] in manifest["leftOut"]
            check(is_there, f"{entry['id']} refers to a proof that is nowhere")


def words(value: object) -> list[str]:
    """What a value says, in the order in which it stands, without knowing its field."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, list):
        return [word for row in value for word in words(row)]
    if not isinstance(value, dict):
        return []
    if "values" in value and "id" in value:  # an item of a list
        return words(value["values"])
    if "amount" in value:
        return [f"{value['amount']} {value['unit']}"]
    hidden = ("id", "entry", "item", "state", "sha256", "scheme", "version")
    return [word for key, part in value.items() if key not in hidden for word in words(part)]


def tell(manifest: dict, tables: dict, proofs: dict[str, bytes]) -> None:
    print(f"passport {manifest['passport']}, written {manifest['created']} by version {manifest['application']}")
    print(f"format {manifest['formatVersion']}, records {manifest['recordVersion']}")
    for name in PASSPORT_TABLES + HISTORY_TABLES:
        print(f"{name}: {manifest['counts'][name]}")
    for entry in tables["entries"]:
        place = ", in the bin" if "deletedAt" in entry else ""
        print(f"\n{entry['section']}{place}")
        for field, value in entry["values"].items():
            said = " / ".join(word.replace("\n", " ") for word in words(value))
            if said:
                print(f"  {field}: {said}")
        for proof in entry["proofs"]:
            size = len(proofs[proof["sha256"]]) if proof["sha256"] in proofs else "left out"
            print(f"  proof: {proof['name']} ({size})")
    print("\nevery size and SHA-256 is right")


def main(arguments: list[str]) -> int:
    match arguments:
        case [path] | ["--json", path] if not path.startswith("--"):
            folder = None
        case ["--extract", folder, path]:
            pass
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    try:
        manifest, tables, proofs = read(path)
    except (NotSound, KeyError, TypeError, OSError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 1
    if folder is not None:
        os.makedirs(folder, exist_ok=True)
        for sha256, data in proofs.items():
            with open(os.path.join(folder, sha256), "xb") as file:
                file.write(data)
    if arguments[0] == "--json":
        json.dump(tables, sys.stdout, ensure_ascii=True)
        print()
    else:
        tell(manifest, tables, proofs)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
