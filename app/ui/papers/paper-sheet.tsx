import type { Block, Paper } from '#app/domain/papers/paper.ts'
import { Tunduk } from '#app/ui/frame/tunduk.tsx'
import { PaperTable } from './paper-table.tsx'

/** A paper as a page and as it leaves the printer: the municipality's head, the blocks, lines to sign on. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const { office, region, title, dated, blocks } = paper
  return (
    <article className="sheet">
      <header>
        <Tunduk />
        <p>
          <b>{office}</b>
          <br />
          {region}
        </p>
      </header>
      <h1>{title}</h1>
      {dated ? <p className="dated">{dated}</p> : null}
      {blocks.map((block, at) => (
        // Blocks have no names; a paper is set once and never changed in place.
        // biome-ignore lint/suspicious/noArrayIndexKey: their order is what they are known by
        <PaperBlock key={at} block={block} />
      ))}
    </article>
  )
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'paragraph':
      return block.set === 'strong' ? (
        <p>
          <b>{block.text}</b>
        </p>
      ) : (
        <p className={block.set}>{block.text}</p>
      )
    case 'list':
      return <PaperList {...block} />
    case 'facts':
      return (
        <dl className="facts">
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <PaperTable {...block} />
    case 'page-break':
      return <hr className="page-break" />
    case 'signatures':
      return (
        <dl className="signatures">
          {block.whose.map((whose) => (
            <div key={whose}>
              <dt>{whose}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )
  }
}

function PaperList({ items, numbered }: { items: readonly string[]; numbered?: boolean }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: items stand in their order and may read alike
  const entries = items.map((item, at) => <li key={at}>{item}</li>)
  return numbered ? <ol>{entries}</ol> : <ul>{entries}</ul>
}
