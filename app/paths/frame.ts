import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const framePaths = ({ home }: PlaceAddress) => ({
  home,
  takingPart: `${home}/how-to-take-part`,
  contact: `${home}/contact`,
  glossary: `${home}/glossary`,
  accessibility: `${home}/accessibility`,
  notPromised: `${home}/not-promised`,
  /** On the country's pages only. */
  joining: `${home}/joining`,
})

/** What is the same in every municipality stands in the country's frame as well. */
const everywhere = {
  glossary: 'frame/glossary.tsx',
  accessibility: 'frame/accessibility.tsx',
  'not-promised': 'frame/not-promised.tsx',
}

export const pages: NounPages = {
  place: {
    '': 'frame/home.tsx',
    'how-to-take-part': 'frame/how-to-take-part.tsx',
    contact: 'frame/contact.tsx',
    ...everywhere,
    '*': 'frame/missing.tsx',
  },
  platform: { ...everywhere, joining: 'frame/joining.tsx', '*': 'frame/missing.tsx' },
  bare: {
    _examples: 'frame/examples-start.ts',
    ':language/_examples/:group?': 'frame/examples.tsx',
    health: 'frame/health.ts',
  },
}
