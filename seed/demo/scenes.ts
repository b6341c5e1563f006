import type { Theme } from '#app/domain/rounds/round.ts'

/**
 * Pictures for the demonstration, drawn by us in the portal's own hand: a wide scene of 1280 × 960 for each theme.
 * Nothing is taken from photographs.
 */
type Palette = { sky: string; far: string; near: string; ground: string; mark: string }

const ink = '#14202b'
const palettes: readonly Palette[] = [
  { sky: '#cfe2ea', far: '#a9cbd8', near: '#7fb09a', ground: '#5e8f6b', mark: '#f2a900' },
  { sky: '#f6e4b5', far: '#d9c48c', near: '#b79b5d', ground: '#8a6d1d', mark: '#a3261b' },
  { sky: '#d6dff0', far: '#aebad6', near: '#7b8cb3', ground: '#56688f', mark: '#f2a900' },
  { sky: '#e9dccd', far: '#cdb39a', near: '#a6876b', ground: '#7a5f48', mark: '#0b4f6c' },
  { sky: '#d8e8dc', far: '#b0cdb8', near: '#7fae8c', ground: '#4f8461', mark: '#a3261b' },
]

/** A scene as SVG; the seed moves its parts, so that no two look the same. */
export function drawScene(theme: Theme, seed: number): string {
  const at = (index: number, range: number) =>
    ((seed * 7919 + index * 104729) % 1000) / (1000 / range)
  const colours = palettes[seed % palettes.length] ?? (palettes[0] as Palette) // the list is not empty
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960" viewBox="0 0 1280 960">
<rect width="1280" height="960" fill="${colours.sky}"/>
<circle cx="${180 + at(1, 900)}" cy="${130 + at(2, 90)}" r="56" fill="${colours.mark}"/>
${mountains(colours, at)}
<rect y="640" width="1280" height="320" fill="${colours.ground}"/>
<g fill="none" stroke="${ink}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round">
${subjects[theme](colours, at)}
</g></svg>`
}

type At = (index: number, range: number) => number

function mountains({ far, near }: Palette, at: At): string {
  const ridge = (base: number, height: number, first: number) =>
    Array.from({ length: 9 }, (_, step) => {
      const y = base - (step % 2 ? height * (0.5 + at(first + step, 0.5)) : at(first + step, 60))
      return `L${step * 160} ${Math.round(y)}`
    }).join(' ')
  return `<path d="M0 960 ${ridge(560, 330, 3)} L1280 960Z" fill="${far}"/>
<path d="M0 960 ${ridge(640, 200, 20)} L1280 960Z" fill="${near}"/>`
}

const house = (x: number, y: number, fill: string) =>
  `<path d="M${x} ${y}v-140l120-90 120 90v140z" fill="${fill}"/><path d="M${x + 90} ${y}v-80h60v80"/>`

const subjects: Record<Theme, (colours: Palette, at: At) => string> = {
  lighting: ({ mark }, at) =>
    [0, 1, 2, 3]
      .map((lamp) => {
        const x = 140 + lamp * 290 + at(lamp, 50)
        return `<path d="M${x} 820V400q0-60 90-60"/><circle cx="${x + 100}" cy="350" r="26" fill="${mark}"/>`
      })
      .join(''),
  water: ({ mark }, at) =>
    `<path d="M${520 + at(1, 120)} 840V470h150v60" stroke-width="34"/><path d="M${700 + at(1, 120)} 560q44 90 0 130-44-40 0-130" fill="#0b4f6c"/><path d="M420 840h480"/><circle cx="${560 + at(1, 120)}" cy="430" r="34" fill="${mark}"/>`,
  irrigation: () =>
    '<path d="M0 700q160-60 320 0t320 0 320 0 320 0M0 780q160-60 320 0t320 0 320 0 320 0" stroke="#0b4f6c" stroke-width="26"/><path d="M600 830V560h120v270M600 640h120"/>',
  roads: ({ mark }, at) =>
    `<path d="M${380 + at(4, 80)} 960 600 600h90l260 360z" fill="#8d949a"/><path d="M640 640v50M650 740v60M665 850v80" stroke="${mark}"/>${house(930, 680, '#fff')}`,
  school: ({ mark }, at) =>
    `<path d="M260 820V500h${680 + at(2, 80)}v320z" fill="#fff"/><path d="M220 500 620 340l400 160"/><path d="M360 580h90v90h-90zM560 580h90v90h-90zM760 580h90v90h-90zM570 820V720h90v100"/><path d="M620 340V220h120v60H620" fill="${mark}"/>`,
  health: ({ mark }, at) =>
    `${house(330 + at(3, 120), 800, '#fff')}<path d="M820 800V560h220v240z" fill="#fff"/><path d="M930 600v120M870 660h120" stroke="${mark}" stroke-width="30"/>`,
  sport: ({ mark }, at) =>
    `<path d="M180 820V520h420v300M180 580h420M250 520v300M390 520v300M530 520v300"/><circle cx="${800 + at(5, 160)}" cy="780" r="56" fill="${mark}"/><path d="M860 820V460h240v360M860 540h240"/>`,
  culture: ({ mark }, at) =>
    `<path d="M400 820q-120-220 30-330t240 40q140 150 30 290z" fill="${mark}"/><path d="M${640 + at(6, 20)} 500 980 260M600 640l-90 90M660 560l300-220"/><circle cx="520" cy="680" r="36" fill="#fff"/>`,
  waste: ({ mark }, at) =>
    [0, 1, 2]
      .map((bin) => {
        const x = 240 + bin * 270 + at(bin, 40)
        return `<path d="M${x} 820l-24-220h208l-24 220z" fill="${bin % 2 ? mark : '#fff'}"/><path d="M${x - 44} 600h248M${x + 40} 600v-40h80v40"/>`
      })
      .join(''),
  other: ({ mark }, at) =>
    `<circle cx="${620 + at(7, 40)}" cy="600" r="190" fill="${mark}"/><path d="M520 430q-90 170 0 340M720 430q90 170 0 340M430 540q190-90 380 0M430 660q190 90 380 0"/><path d="M300 820h680"/>`,
}
