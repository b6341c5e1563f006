import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

type Props = {
  href: string
  children: ReactNode
  /** Not the page's main action. */
  second?: boolean
}

/** A link that is the next thing to do. */
export function ButtonLink({ href, children, second }: Props) {
  return (
    <a className={buttonClass(second)} href={href}>
      {children}
    </a>
  )
}
