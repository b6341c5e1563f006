import type { TableLine } from '#app/domain/conciliations/offer.ts'

/** A line that money moves from or to as its option sends it: `expenditure/70640`, and behind a bar the part of it. */
export const moveLineValue = ({ side, key, part }: Pick<TableLine, 'side' | 'key' | 'part'>) =>
  part === null ? `${side}/${key}` : `${side}/${key}|${part}`
