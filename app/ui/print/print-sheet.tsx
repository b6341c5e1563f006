import type { ReactNode } from 'react'
import { Tunduk } from '#app/ui/frame/tunduk.tsx'

type Props = {
  /** Who issues it: the ayil okmotu. */
  office: string
  region: string
  /** The paper's name and number. */
  title: string
  children: ReactNode
  /** Lines to sign on, each with whose signature it is. */
  signatures?: readonly string[]
}

/** A paper of the administration, as it leaves the printer: heading, text, lines to sign on. */
export function PrintSheet({ office, region, title, children, signatures = [] }: Props) {
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
      {children}
      {signatures.length > 0 ? (
        <dl className="signatures">
          {signatures.map((whose) => (
            <div key={whose}>
              <dt>{whose}</dt>
              <dd />
            </div>
          ))}
        </dl>
      ) : null}
    </article>
  )
}
