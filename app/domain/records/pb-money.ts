/** Money as read: `units` hundredths of the currency, and whether they are more than whole money. */
export type ReadMoney = { hundredths: number; whole: boolean }

/** Reads money in a .pb file: whole, or with a point or a comma before the hundredths. */
export function readMoney(
  text: string,
): ReadMoney | 'not-money' | 'negative-money' | 'money-too-fine' {
  const parts = /^(-?)(\d+)(?:[.,](\d*))?$/.exec(text.trim())
  if (!parts) return 'not-money'
  const [, minus, digits = '', decimals = ''] = parts
  const fine = decimals.replace(/0+$/, '')
  if (fine.length > 2) return 'money-too-fine'
  const hundredths = Number(digits) * 100 + Number(fine.padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return 'not-money'
  if (minus && hundredths > 0) return 'negative-money'
  return { hundredths, whole: fine === '' }
}
