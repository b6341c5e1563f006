import { perCent } from '#app/ui/charts/bar.tsx'

export type SplitPart = {
  name: string
  /** What stands below the name, and what stands there where that has no room. */
  words: string
  percent: string
  /** From 0 to 1. */
  share: number
}

/** One bar cut in two: the first part deep, the second pale, each with its words where there is room for them. */
export function SplitBar({ label, parts }: { label: string; parts: readonly SplitPart[] }) {
  const shown = parts.filter(({ share }) => share > 0)
  let before = 0
  return (
    <svg className="split" role="img" aria-label={label}>
      {shown.map((part) => {
        const x = before
        before += part.share
        return <Part key={part.name} part={part} x={x} deep={part === parts[0]} />
      })}
    </svg>
  )
}

/** The bar on the narrowest phone, in pixels, and what a letter of its words takes. */
const [phoneWidth, boldLetter, letter, edge] = [328, 9.8, 7.5, 12]

/** The words that have room in a part on a phone, one below the other. */
function wordsIn({ name, words, percent, share }: SplitPart): string[] {
  const room = share * phoneWidth - edge
  if (name.length * boldLetter > room) return percent.length * letter <= room ? [percent] : []
  return [name, words.length * letter <= room ? words : percent]
}

function Part({ part, x, deep }: { part: SplitPart; x: number; deep: boolean }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: part of a labelled picture
    <svg x={perCent(x)} width={perCent(part.share)}>
      <rect width="100%" height="100%" className={deep ? 'deep' : 'pale'} />
      <g className={deep ? 'on-deep' : 'on-pale'}>
        {wordsIn(part).map((words, at) => (
          <text
            key={words}
            x="9"
            y={`${1.5 + at * 1.3}em`}
            className={at === 0 ? 'name' : undefined}
          >
            {words}
          </text>
        ))}
      </g>
    </svg>
  )
}
