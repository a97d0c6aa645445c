/** Whether a line ends in `text[from..to)`. Between two tokens there are mostly one character or none: no slice is made. */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_END) return true;
  return false;
}

const LINE_END = 10;
