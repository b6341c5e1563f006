import { openMarks } from '../maps/marks-map.ts'

openMarks({
  colours: { good: '#1e6b3a', bad: '#a3261b', unsure: '#5b6670', few: '#14202b' },
  letters: { good: '●', bad: '▼', unsure: '◆', few: '○' },
  shapes: { good: 'round', bad: 'down', unsure: 'diamond', few: 'round' },
  hollow: ['few'],
  worst: 'bad',
  // The mean with how many rated; under five only how many.
  figures: (said) => said.replace(/ \(([\d\s]*\d).*/, ' ($1)'),
})
