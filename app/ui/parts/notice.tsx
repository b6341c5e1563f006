import type { ReactNode } from 'react'

type Props = {
  /** plain = good to know, wrong = something is not right, done = it worked, now = a date is near. */
  kind?: 'plain' | 'wrong' | 'done' | 'now'
  title?: string
  children?: ReactNode
}

/** A sentence set apart from the page's text. */
export function Notice({ kind = 'plain', title, children }: Props) {
  return (
    <div className={kind === 'plain' ? 'notice' : `notice ${kind}`}>
      {title ? (
        <p>
          <b>{title}</b>
        </p>
      ) : null}
      {children}
    </div>
  )
}
