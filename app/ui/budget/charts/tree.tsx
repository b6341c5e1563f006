import { perCent } from '#app/ui/charts/bar.tsx'
import type { TreeBox } from './tree-layout.ts'

export type ShownBox = TreeBox & {
  href: string
  /** One line more, on wide screens and on paper: what became of it since last year. */
  beside: string | null
}

const shades = ['deep', 'mid', 'pale'] as const

/** Boxes as large as the money in them; each leads to its lines. */
export function Tree({ boxes }: { boxes: readonly ShownBox[] }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each box is a link with its own words
    <svg className="tree">
      {boxes.map((box, at) => (
        <Box key={box.parts[0]?.key} box={box} shade={shades[at] ?? 'pale'} />
      ))}
    </svg>
  )
}

function Box({ box, shade }: { box: ShownBox; shade: (typeof shades)[number] }) {
  const { name, figures, beside, spare, href } = box
  const lines = [
    ...name.map((text) => ({ text, className: 'name' })),
    { text: figures ?? '', className: undefined },
    ...(beside && spare > 0 ? [{ text: beside, className: 'wide' }] : []),
  ]
  // Too small for any word of its own, it still says what it is to whoever does not see it.
  const called = name.length > 0 ? name.join(' ') : box.parts.map((part) => part.name).join(', ')
  const said = [called, figures, beside].filter(Boolean).join(' ')
  return (
    <a href={href} aria-label={said}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the link around it is labelled */}
      <svg
        x={perCent(box.x)}
        y={perCent(box.y)}
        width={perCent(box.width)}
        height={perCent(box.height)}
      >
        <rect width="100%" height="100%" className={shade} />
        <g className={shade === 'pale' ? 'on-pale' : 'on-deep'}>
          {lines.map(({ text, className }, at) => (
            <text key={text} x="8" y={`${(1.35 + at * 1.25).toFixed(2)}em`} className={className}>
              {/* The space parts the lines for whoever hears them. */}
              {`${text} `}
            </text>
          ))}
        </g>
      </svg>
    </a>
  )
}
