import type { ReactNode } from 'react'
import { middleOf, onOutline, type Point } from '#app/domain/points.ts'

type Props = {
  /** The country as an SVG path, in the units of `onOutline`. */
  path: string
  label: string
  /** The points of a municipality's villages: in their middle it is marked. */
  here?: readonly Point[]
  children?: ReactNode
}

/** Ysyk-Köl, in the same units: Balykchy, the northern shore, its two bays in the east, the southern shore. */
const lake = 'M5714-4246l26-13 40-6 45-5 30-5 20 4-14 8 8 6-15 6-18 18-24 8-34 8-26 2-20-10-14-12z'

/** The country and its two large lakes: a picture that needs neither scripts nor the internet. What stands in it lies on it by `onOutline`. */
export function CountryOutline({ path, label, here = [], children }: Props) {
  return (
    <svg
      className="outline"
      viewBox="5180 -4350 860 450"
      role={children ? 'group' : 'img'}
      aria-label={label}
    >
      <path className="land" d={path} />
      <path className="water" d={lake} />
      <ellipse className="water" cx="5635" cy="-4184" rx="13" ry="7" />
      {here.length > 0 ? <Here points={here} /> : null}
      {children}
    </svg>
  )
}

function Here({ points }: { points: readonly Point[] }) {
  const { x, y } = onOutline(middleOf(points))
  return <circle className="here" cx={x} cy={y} r="12" />
}
