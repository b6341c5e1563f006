import L from 'leaflet'
import type { MarksAnswer, ShownMark, ShownPlace } from '#app/domain/maps/shown.ts'
import { nearestZoom } from '#app/domain/maps/view.ts'
import { type MapFacts, openBaseMap } from '../base-map.ts'
import { type Look, Sign } from './sign.ts'

type Facts = MapFacts & {
  points: string
  /** The address of one without its number. */
  place: string
  /** A village's state by its number. */
  shares: Record<string, string>
  states: Record<string, string>
  words: { map: string; listed: string; nearer: string; noTiles: string; noMarks: string }
}

/** Opens the map of the page's list, whose places look so by their state. */
export function openMarks(look: Look): void {
  const place = document.querySelector<HTMLElement>('[data-map][data-services]')
  // The page wrote the attribute from the same type.
  if (place) show(place, JSON.parse(place.dataset.services ?? '{}') as Facts, look)
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Partial<HTMLElementTagNameMap[K]> = {},
  ...inside: (Node | string)[]
) {
  const made = Object.assign(document.createElement(name), given)
  made.append(...inside)
  return made
}

function show(place: HTMLElement, facts: Facts, look: Look) {
  const { words, shares } = facts
  place.setAttribute('role', 'region')
  place.setAttribute('aria-label', words.map)
  const said = element('p', { role: 'status' })
  const told = element('p', { className: 'quiet' })
  const list = element('ol', { className: 'in-view' })
  const beside = element('section', { ariaLabel: words.listed }, said, told, list)
  place.after(beside)
  const map = openBaseMap(place, facts, {
    ...{ maxZoom: nearestZoom, namesAbove: true },
    noTiles: () => told.replaceChildren(words.noTiles),
    styleOf(number) {
      const state = shares[String(number)]
      return state ? { fill: true, fillOpacity: 0.18, fillColor: look.colours[state] ?? '' } : {}
    },
  })
  const layer = L.layerGroup().addTo(map)
  const ring = L.circleMarker([0, 0], { radius: 22, color: '#f2a900', weight: 5, fill: false })
  let asked: AbortController | undefined
  /** Whoever looked nearer by a button of the list goes on in the new one. */
  let follows = false

  async function load() {
    asked?.abort()
    asked = new AbortController()
    // Until the answer is there the list shows another part than the map; assistive technology waits for it.
    beside.setAttribute('aria-busy', 'true')
    const address = new URL(facts.points, location.href)
    address.searchParams.set('zoom', String(map.getZoom()))
    address.searchParams.set('box', map.getBounds().toBBoxString())
    try {
      const answer = await fetch(address, { signal: asked.signal })
      if (!answer.ok) throw new Error(answer.statusText)
      draw((await answer.json()) as MarksAnswer)
    } catch (error) {
      // A later look asks anew, and its answer ends the waiting.
      if ((error as Error).name === 'AbortError') return
      said.textContent = words.noMarks
    }
    beside.removeAttribute('aria-busy')
  }

  function draw({ said: sentence, marks }: MarksAnswer) {
    ring.remove()
    layer.clearLayers()
    said.textContent = sentence
    // The first of the list lies on top.
    for (const mark of [...marks].reverse()) signOf(mark).addTo(layer)
    const stood = stops().indexOf(document.activeElement as HTMLElement)
    const address = stops()[stood]?.getAttribute('href')
    list.replaceChildren(...marks.map(item))
    if (follows) stops()[0]?.focus()
    else if (stood >= 0) goOn(stood, address)
    follows = false
  }

  const stops = () => [...list.querySelectorAll<HTMLElement>('a, button')]

  /** Whoever is in the list when another part of the map comes stays at the same place, or as far down, and loses no focus. */
  function goOn(stood: number, address: string | null | undefined) {
    const now = stops()
    const same = address ? now.find((one) => one.getAttribute('href') === address) : undefined
    const next = same ?? now[Math.min(stood, now.length - 1)] ?? place
    next.focus()
  }

  const nearer = ({ at, zoom }: ShownMark, byKey: boolean) => {
    follows = byKey
    map.setView([...at], zoom ?? map.getZoom())
  }

  function signOf(mark: ShownMark) {
    const sign = new Sign([...mark.at], mark, look)
    return mark.places
      ? sign.bindPopup(() => element('div', {}, ...several(mark)))
      : sign.on('click', () => nearer(mark, false))
  }

  /** Of one place its link, of several on one spot how many they are and all their links. */
  function several({ count, said = '', places = [] }: ShownMark): Node[] {
    const links = places.map(linkTo)
    return count === 1
      ? links
      : [element('b', {}, said), element('ul', {}, ...links.map((one) => element('li', {}, one)))]
  }

  const linkTo = ({ number, called, state, said }: ShownPlace) =>
    element(
      'a',
      { href: facts.place + number },
      element('b', { className: `sign-${state}`, ariaHidden: 'true' }, look.letters[state] ?? ''),
      ` ${called} · ${facts.states[state]} · ${said}`,
    )

  function item(mark: ShownMark) {
    const button = () => {
      const type = 'button' as const
      return element('button', { type, onclick: () => nearer(mark, true) }, words.nearer)
    }
    const inside: (Node | string)[] = mark.places ? several(mark) : [`${mark.said} `]
    if (mark.zoom) inside.push(button())
    const row = element('li', {}, ...inside)
    row.onmouseenter = () => ring.setLatLng([...mark.at]).addTo(map)
    row.addEventListener('focusin', () => ring.setLatLng([...mark.at]).addTo(map))
    return row
  }

  map.on('moveend', load)
  load()
  place.focus()
}
