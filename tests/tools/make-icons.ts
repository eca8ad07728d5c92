import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browser.ts';

/**
 * Draws the icons of the three systems from the two drawings of the mark: `npm run icons`, after a drawing has changed. Both the
 * Windows and the macOS container take PNG images as they are (their formats: ICONDIR of the Windows SDK, and icns).
 */
const resources = join(import.meta.dirname, '..', '..', 'resources');
const desktop = join(resources, 'desktop');

const drawing = {
  full: await readFile(join(resources, 'icons', 'icon.svg'), 'utf8'),
  small: await readFile(join(resources, 'icons', 'icon-16.svg'), 'utf8'),
};

const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args] });
const page = await browser.newPage();

async function png(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const svg = size < 24 ? drawing.small : drawing.full;
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}</body>`,
  );
  return page.screenshot({ omitBackground: true });
}

async function images(sizes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
  const drawn = new Map<number, Buffer>();
  for (const size of sizes) drawn.set(size, await png(size));
  return drawn;
}

function ico(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const header = Buffer.alloc(6 + 16 * drawn.size);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(drawn.size, 4);
  let offset = header.length;
  let row = 6;
  for (const [size, image] of drawn) {
    header.writeUInt8(size === 256 ? 0 : size, row);
    header.writeUInt8(size === 256 ? 0 : size, row + 1);
    header.writeUInt16LE(1, row + 4);
    header.writeUInt16LE(32, row + 6);
    header.writeUInt32LE(image.length, row + 8);
    header.writeUInt32LE(offset, row + 12);
    offset += image.length;
    row += 16;
  }
  return Buffer.concat([header, ...drawn.values()]);
}

function icns(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const names: Readonly<Record<number, string>> = {
    16: 'icp4',
    32: 'icp5',
    64: 'icp6',
    128: 'ic07',
    256: 'ic08',
    512: 'ic09',
    1024: 'ic10',
  };
  const parts = [...drawn].map(([size, image]) => {
    const head = Buffer.from(`${names[size]}\0\0\0\0`, 'latin1');
    head.writeUInt32BE(image.length + 8, 4);
    return Buffer.concat([head, image]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.from('icns\0\0\0\0', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

await mkdir(join(desktop, 'linux'), { recursive: true });
for (const [size, image] of await images([16, 32, 48, 64, 128, 256, 512])) {
  await writeFile(join(desktop, 'linux', `${size}x${size}.png`), image);
}
await writeFile(join(desktop, 'icon.ico'), ico(await images([16, 24, 32, 48, 64, 128, 256])));
await writeFile(join(desktop, 'icon.icns'), icns(await images([16, 32, 64, 128, 256, 512, 1024])));
await browser.close();
