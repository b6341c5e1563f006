import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** The column of facts: beside the content on wide screens, below it on a phone. */
  facts: ReactNode
}

/** Content with a column of facts. */
export function Aside({ children, facts }: Props) {
  return (
    <div className="aside">
      <div>{children}</div>
      <div>{facts}</div>
    </div>
  )
}
