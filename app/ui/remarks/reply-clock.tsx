import type { ReplyClock } from '#app/domain/remarks/answer.ts'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

const tags: Record<ReplyClock['kind'], TagKind> = {
  'in-time': 'yes',
  late: 'late',
  open: 'wait',
  overdue: 'late',
}

/** A disc that fills with the days used, and in words what it says. */
export function ReplyClockMark({ clock, second }: { clock: ReplyClock; second?: boolean }) {
  const text = useText().remarkAnswers
  const { kind, days } = clock
  const words = text.clock[kind](days)
  return (
    <span className="clocked">
      <Disc share={clock.share} />
      <Tag kind={tags[kind]}>{second ? text.secondClock(words) : words}</Tag>
    </span>
  )
}

const [middle, radius] = [11, 9]

function Disc({ share }: { share: number }) {
  const angle = share * 2 * Math.PI
  const [x, y] = [middle + radius * Math.sin(angle), middle - radius * Math.cos(angle)]
  const arc = `M${middle} ${middle}V2A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(1)} ${y.toFixed(1)}Z`
  return (
    <svg className="clock" viewBox="0 0 22 22" aria-hidden="true">
      <circle cx={middle} cy={middle} r={radius} className={share >= 1 ? 'full' : undefined} />
      {share > 0 && share < 1 ? <path d={arc} /> : null}
    </svg>
  )
}
