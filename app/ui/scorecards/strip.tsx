import { type Group, groups } from '#app/domain/scorecards/scorecard.ts'
import type { CardLine } from '#app/domain/scorecards/shown.ts'

/** Where a score stands on a strip from 1 to 5. */
const placeOf = (score: number) => widthOf(0.05 + (score - 1) * step)

/** A part of the strip's width, which is drawn and not read. */
const widthOf = (share: number) => `${(share * 100).toFixed(1)}%`
const step = 0.225

/** In which height each group's mark stands, so that equal scores do not cover each other. */
const lanes: Record<Group, number> = { women: 8, men: 20, youth: 32, elders: 44 }

const shapes: Record<Group, string> = {
  women: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  men: 'M-5-5h10v10h-10z',
  youth: 'M0-6 6 5H-6z',
  elders: 'M0-6 6 0 0 6-6 0z',
}

type Props = { line: Pick<CardLine, 'scores' | 'own' | 'gap'>; label: string }

/** The scores of one indicator: a mark for each group in a lane of its own, the provider's a tall line, the gap a band. */
export function Strip({ line: { scores, own, gap }, label }: Props) {
  const width = gap === null || gap <= 0 ? null : widthOf(gap * step)
  return (
    <svg className="strip" role="img" aria-label={label}>
      {width && own !== null && gap !== null ? (
        <rect className="gap" x={placeOf(own - gap)} width={width} height="52" />
      ) : null}
      {[1, 2, 3, 4, 5].map((score) => (
        <line key={score} x1={placeOf(score)} x2={placeOf(score)} y2="52" />
      ))}
      {groups.map((group) => {
        const score = scores[group]
        return score === undefined ? null : (
          <svg
            key={group}
            aria-hidden="true"
            x={placeOf(score)}
            y={lanes[group]}
            overflow="visible"
          >
            <path className="mark" d={shapes[group]} />
          </svg>
        )
      })}
      {own === null ? null : <line className="own" x1={placeOf(own)} x2={placeOf(own)} y2="52" />}
    </svg>
  )
}
