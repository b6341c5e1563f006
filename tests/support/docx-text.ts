import { unzipSync } from 'fflate'

/** The main part of a text document, as the XML it is kept in, and its styles. */
export function docxParts(file: Uint8Array): { text: string; styles: string } {
  const parts = unzipSync(file)
  const read = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array())
  return { text: read('word/document.xml'), styles: read('word/styles.xml') }
}

/** The words of its paragraphs, one after the other, as a reader sees them. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, words]) => (words === undefined ? '\n' : plain(words)))
        .join(''),
    )
    .filter((words) => words !== '')
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function plain(words: string): string {
  return words.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '')
}
