/** One of several answers; `value` is what is sent. */
export type Option = {
  value: string
  label: string
  hint?: string | undefined
}
