/** How wide a text will stand, without asking a browser: for leaving room and for keeping labels apart. */

/** Advance widths of the characters 32 to 126 in Source Sans 3 at weight 400, thousandths of the font size. */
const ADVANCES = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
  479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];
const OTHER_ADVANCE = 500;
/** The bold cuts run wider; measured on the same characters at weight 650. */
const BOLD = 1.045;

/** Width in pixels of a line of text. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += ADVANCES[character.charCodeAt(0) - 32] ?? OTHER_ADVANCE;
  return ((sum * fontSize) / 1000) * (bold ? BOLD : 1);
}

/** Breaks a text at its spaces into lines of at most `width` pixels; a longer word stands alone. */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
