/** A place on the page where a map can be opened; everything heavy is fetched only then. */
type MapPlace = { script: string; style: string; label: string }

for (const place of document.querySelectorAll<HTMLElement>('[data-open-map]')) {
  // The page wrote the attribute from the same names.
  const { script, style, label } = JSON.parse(place.dataset.openMap ?? '{}') as MapPlace
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button second'
  button.textContent = label
  button.addEventListener('click', () => {
    button.remove()
    place.classList.add('map')
    place.dataset.map = ''
    document.head.append(linkTo(style), scriptFrom(script))
  })
  place.append(button)
}

function linkTo(href: string) {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
}

function scriptFrom(src: string) {
  return Object.assign(document.createElement('script'), { type: 'module', src })
}

export {}
