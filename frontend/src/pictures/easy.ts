import { pictograms } from './pictograms'

/** What stands beside one picture, or beside none. */
export interface EasySentence {
  picture: string | null
  text: string
}

/** Sentences in pieces: each line, and what follows the name of a picture in square brackets, is one. */
export function easySentences(text: string): EasySentence[] {
  return text
    .split(/\n+|(?=\[[a-z]+\])/)
    .map(piece => piece.trim())
    .filter(Boolean)
    .map(piece => {
      const [, name, said] = /^\[([a-z]+)\]\s*(.*)$/s.exec(piece) ?? []
      return name !== undefined && Object.hasOwn(pictograms, name)
        ? { picture: name, text: said ?? '' }
        : { picture: null, text: piece }
    })
    .filter(({ text: said }) => said)
}

/** The same without pictures, where there is no room for them. */
export function withoutPictures(text: string): string {
  return easySentences(text)
    .map(({ text: said }) => said)
    .join(' ')
}
