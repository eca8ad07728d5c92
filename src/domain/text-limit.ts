/** Longest single text, in UTF-16 units: far above any mission told, low enough to refuse a hostile file. */
export const maximumTextLength = 2_000_000;
