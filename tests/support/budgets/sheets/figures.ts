import type { Cell } from '../files/cells.ts'

/** How a sheet writes its amounts. Amounts are whole hundredths of the sheet's unit. */
export type FigureStyle = {
  /** `cells` are numbers of the book, the others are text. */
  as: 'cells' | 'noisy-cells' | 'text'
  decimals: 0 | 1 | 2
  mark: ',' | '.'
  /** Between the thousands. */
  space: '' | ' ' | '\u00A0' | '\u202F' | '\u2009'
  minus: '-' | '\u2212' | '\u2013' | '()' | '- '
  zero: 'figure' | '-' | '\u2013' | 'empty' | '0'
  /** Texts are pushed to the right with spaces. */
  pushed?: boolean
}

/** An amount in digits, as the style wants them. */
export function figureText(hundredths: number, style: FigureStyle): string {
  const [whole = '', rest = ''] = (Math.abs(hundredths) / 100).toFixed(style.decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.space)
  const digits = rest ? `${grouped}${style.mark}${rest}` : grouped
  if (hundredths >= 0) return digits
  return style.minus === '()' ? `(${digits})` : `${style.minus}${digits}`
}

/** The float a spreadsheet gets when it adds tenths up one by one: right only to the fifteenth digit. */
const noisy = (hundredths: number) => hundredths / 100 + (hundredths / 100) * 2 ** -52 * 3

/** The cell of an amount. */
export function figureCell(hundredths: number, style: FigureStyle): Cell {
  if (hundredths === 0 && style.zero !== 'figure') {
    if (style.zero === 'empty') return null
    return style.as === 'text' || style.zero !== '0' ? style.zero : 0
  }
  if (style.as === 'cells') return hundredths / 100
  if (style.as === 'noisy-cells') return noisy(hundredths)
  const text = figureText(hundredths, style)
  return style.pushed ? `${text.padStart(12)} ` : text
}

/** The same digits without the comma: what is left of `8 598,6` when the comma is lost. */
export function bareCell(hundredths: number, style: FigureStyle): Cell {
  const whole = hundredths / 100
  if (style.as !== 'text') return whole
  return whole < 0 ? `-${Math.abs(whole)}` : String(whole)
}
