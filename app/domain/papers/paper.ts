/** A label with what it says, one under the other. */
export type PaperFact = { label: string; value: string }

/** A column of a table; `width` is its share of the sheet beside the others'. Figures stand at the right. */
export type PaperColumn = { head: string; width: number; figures?: boolean }

/** One thing after another, as a sheet is read from top to bottom. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; set?: 'lead' | 'quiet' | 'strong' }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  | { kind: 'facts'; facts: readonly PaperFact[] }
  | {
      kind: 'table'
      caption: string
      columns: readonly PaperColumn[]
      rows: readonly (readonly string[])[]
      /** The sums below the rows. */
      foot?: readonly string[]
    }
  | { kind: 'page-break' }
  /** Lines to sign on, each with whose signature it is. */
  | { kind: 'signatures'; whose: readonly string[] }

/** A paper of the administration: described once, set as a page, on paper and as a text document. */
export type Paper = {
  /** What its file is called, without the ending. */
  name: string
  /** Who issues it: the ayil okmotu, and where that is. */
  office: string
  region: string
  /** The paper's name with its number. */
  title: string
  /** When it was issued, as it is written there. */
  dated?: string
  blocks: readonly Block[]
}

/** Every word and figure of a paper in their order: what each of its settings must hold. */
export function wordsOf({ office, region, title, dated, blocks }: Paper): string[] {
  const head = [office, region, title, dated ?? '']
  return [...head, ...blocks.flatMap(wordsIn)].filter((words) => words !== '')
}

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => head),
        ...block.rows.flat(),
        ...(block.foot ?? []),
      ]
    case 'signatures':
      return block.whose
    case 'page-break':
      return []
  }
}
