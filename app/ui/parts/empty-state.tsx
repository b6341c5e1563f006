import type { ReactNode } from 'react'
import { ButtonLink } from './button-link.tsx'
import { EmptyBoard } from './empty-board.tsx'

type Props = {
  /** What is not here, as a sentence. */
  title: string
  /** Why, or when there will be something. */
  children?: ReactNode
  action?: { href: string; label: string } | undefined
}

/** A list with nothing in it: says so, says why, and what can be done. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <EmptyBoard />
      <div>
        <p>
          <b>{title}</b>
        </p>
        {children ? <p className="quiet">{children}</p> : null}
        {action ? (
          <p>
            <ButtonLink second href={action.href}>
              {action.label}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </div>
  )
}
