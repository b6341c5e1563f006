import type { Interval } from '#app/domain/ratings/statistics/wilson.ts'
import { percent } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { widthOf } from './lengths.ts'

/** A share as a dot on a line from none to all, with the interval around it and a half dashed: how sure we are. */
export function Reach({ interval: { share, low, high } }: { interval: Interval }) {
  const text = useText().ratings
  const language = useLanguage()
  const said = (of: number) => percent(of, language, 0)
  return (
    <svg className="reach" role="img" aria-label={text.bar(said(share), said(low), said(high))}>
      <rect className="all" y="8" width="100%" height="8" />
      <line className="half" x1="50%" x2="50%" y1="1" y2="23" />
      <rect className="sure" x={widthOf(low)} y="5" width={widthOf(high - low)} height="14" />
      <circle className="is" cx={widthOf(share)} cy="12" r="7" />
    </svg>
  )
}
