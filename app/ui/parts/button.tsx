import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Sent with the form when this button was pressed. */
  name?: string
  value?: string
  /** Not the page's main action. */
  second?: boolean
  /** Takes something away; red, and never the only sign: the word says it too. */
  danger?: boolean
}

/** A button that sends its form. One main button a page. */
export function Button({ children, name, value, second, danger }: Props) {
  return (
    <button type="submit" className={buttonClass(second, danger)} name={name} value={value}>
      {children}
    </button>
  )
}

export function buttonClass(second?: boolean, danger?: boolean): string {
  return ['button', second && 'second', danger && 'danger'].filter(Boolean).join(' ')
}
