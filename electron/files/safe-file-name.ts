/** A name every system takes: no folder, none of Windows' forbidden characters or endings, at most 120 characters; `blank` when nothing is left. */
export function safeFileName(suggested: string, blank = 'passeport'): string {
  // Control characters are listed on purpose: no system should get one in a name.
  const cleaned = suggested
    // Marks that turn the direction of writing would show another ending than the file has.
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replaceAll(/^[. ]+|[. ]+$/gu, '');
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(cleaned)) return `_${cleaned}`;
  return cleaned === '' ? blank : Array.from(cleaned).slice(-120).join('');
}
