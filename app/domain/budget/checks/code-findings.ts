import type { Line } from '../sheets/line.ts'
import { isFunctional, isKnownGroup } from '../structure/codes.ts'

/** The lines with codes that belong nowhere: letters among their digits, or a group that its division does not have. */
export function codeFindings(lines: readonly Line[]): Line[] {
  const coded = lines.filter(({ code, is }) => code !== '' && is !== 'heading')
  const functional = coded.filter(({ code }) => isFunctional(code) && code.length >= 4)
  const areFunctional = functional.length * 2 >= coded.length || functional.length >= 4
  return coded.filter(({ code, writtenCode }) => {
    const letters = /\d/.test(writtenCode) && /[ОоЗзOolIІбВBS]/.test(writtenCode)
    const unknown = areFunctional && isFunctional(code) && !isKnownGroup(code)
    return letters || unknown
  })
}
