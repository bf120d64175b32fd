/** A figure in a sentence, and the id of the source panel it opens. */
export interface FigurePart {
  figure: string
  opens: string
}

/** A composed sentence: words, and the figures among them. */
export type Sentence = (string | FigurePart)[]

export function figure(text: string, opens: string): FigurePart {
  return { figure: text, opens }
}

/** The sentence as plain text, for titles, citations and tests. */
export function plain(sentence: Sentence): string {
  return sentence.map(part => (typeof part === 'string' ? part : part.figure)).join('')
}
