/** The phases of a round in their order; each lasts until the next begins. */
export const phases = [
  'preparation',
  'ideas',
  'checking',
  'appeals',
  'published',
  'voting',
  'counting',
  'result',
  'delivery',
] as const
export type Phase = (typeof phases)[number]

/** When each phase begins. Preparation begins with the round itself. */
export type Calendar = Readonly<Record<Exclude<Phase, 'preparation'>, Date>>

/** The instant a phase begins; null for preparation, which has no earlier bound. */
export function phaseStart(calendar: Calendar, phase: Phase): Date | null {
  return phase === 'preparation' ? null : calendar[phase]
}

/** The instant a phase ends, which is the next one's beginning; null for the last. */
export function phaseEnd(calendar: Calendar, phase: Phase): Date | null {
  const next = phases[phases.indexOf(phase) + 1]
  return next ? phaseStart(calendar, next) : null
}

/** The phase at an instant: the last one that has begun. */
export function phaseAt(calendar: Calendar, at: Date): Phase {
  const begun = phases.filter((phase) => {
    const start = phaseStart(calendar, phase)
    return start === null || start <= at
  })
  return begun[begun.length - 1] ?? 'preparation'
}
