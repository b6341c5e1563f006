import { languages } from '#app/domain/language.ts'
import { writtenEnd, writtenIn } from '#app/domain/words/as-written.ts'

const end = Buffer.from(writtenEnd)
const begins = languages.map((language) => writtenIn[language]).join('')
/** An option that holds marked words and nothing else: it says its language itself. */
const option = new RegExp(`^<option(.*?)>([${begins}])(.*)${writtenEnd}</option>$`, 's')
const anyMark = new RegExp(`[${begins}${writtenEnd}]`, 'g')
/** A tag, or an element in which nothing but text may stand; marked words; a mark by itself. */
const piece = new RegExp(
  `<(title|option|textarea|script|style)\\b.*?</\\1>|<[^>]*>|([${begins}])([^<${begins}${writtenEnd}]*)${writtenEnd}|[${begins}${writtenEnd}]`,
  'gs',
)

/** A made page in which words of another language stand in an element that says so; where none can stand they stay plain. */
export function spokenAsWritten(html: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (!html.includes(end)) return html
  const spoken = html.toString().replace(piece, (whole, _element, begin?: string, words = '') => {
    const language = languageOf(begin)
    return language ? `<span lang="${language}">${words}</span>` : withoutMarks(whole)
  })
  return Buffer.from(spoken)
}

const languageOf = (begin: string | undefined) =>
  languages.find((language) => writtenIn[language] === begin)

function withoutMarks(element: string): string {
  return element
    .replace(option, (_whole, facts: string, begin: string, words: string) => {
      return `<option lang="${languageOf(begin)}"${facts}>${words}</option>`
    })
    .replace(anyMark, '')
}
