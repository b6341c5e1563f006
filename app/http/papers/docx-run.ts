import { type IRunOptions, TextRun } from 'docx'

/** Text as a document may hold it: signs that XML does not know and the marks of languages are left out, lines stay lines. */
export function run(text: string, look: Pick<IRunOptions, 'bold' | 'size'> = {}): TextRun {
  const lines = text
    .replace(/[^\t\n\u0020-\ud7ff\ue004-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .split('\n')
  const [first = '', ...rest] = lines
  const later = rest.map((line) => new TextRun({ text: line, break: 1 }))
  return new TextRun({ ...look, children: [first, ...later] })
}
