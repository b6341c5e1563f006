import type { Theme } from '#app/domain/rounds/round.ts'

/** What a proposal is about, each with its drawing. */
export type ThemeDrawn = Theme

/** One line drawing a theme, on a field of 128 × 96, for proposals without a photo. */
const lines: Record<Theme, string> = {
  water: 'M64 14q-20 26-20 38a20 20 0 0 0 40 0q0-12-20-38M54 54a10 10 0 0 0 10 10M34 84h60',
  irrigation: 'M8 36q28-14 56 0t56 0M8 56q28-14 56 0t56 0',
  roads: 'M40 84 56 16M88 84 72 16M64 20v10M64 42v12M64 66v16M12 84h104',
  lighting: 'M20 78V34q8-12 24-6M70 78V34q8-12 24-6M10 78h108M46 34v4M96 34v4',
  school: 'M16 52 64 22l48 30M28 48v32h72V48M56 80V60h16v20M40 58h6M82 58h6',
  health: 'M30 24h68v52H30zM64 34v32M48 50h32',
  sport:
    'M24 26h80v46H24zM64 26v46M52 49a12 12 0 1 0 24 0a12 12 0 1 0-24 0M24 40h10v18H24M104 40H94v18h10',
  culture: 'M20 76h88M26 76V44M46 76V44M82 76V44M102 76V44M18 44h92L64 20z',
  waste: 'M42 34h44l-5 44H47zM36 34h56M56 34v-8h16v8M56 44l2 24M72 44l-2 24',
  other: 'M34 22h44l16 16v40H34zM78 22v16h16M46 48h36M46 60h36M46 36h18',
}

/** Stands in for a photo; says nothing to a screen reader, because the title says it. */
export function ThemeDrawing({ theme, large }: { theme: Theme; large?: boolean | undefined }) {
  return (
    <svg
      className={`picture theme-${theme}${large ? ' large' : ''}`}
      viewBox={large ? '-96 -8 320 112' : '0 0 128 96'}
      aria-hidden="true"
    >
      <path d={lines[theme]} />
    </svg>
  )
}
