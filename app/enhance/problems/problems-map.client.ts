import { openMarks } from '../maps/marks-map.ts'

openMarks({
  colours: {
    ...{ open: '#a3261b', planned: '#8a4b00', 'in-progress': '#0b4f6c', fixed: '#1e6b3a' },
    ...{ 'not-ours': '#5b6670', duplicate: '#5b6670', cannot: '#14202b' },
  },
  // The signs that the states have in the list.
  letters: {
    ...{ open: '●', planned: '○', 'in-progress': '▶', fixed: '✓' },
    ...{ 'not-ours': '↗', duplicate: '=', cannot: '✕' },
  },
  shapes: {
    ...{ open: 'round', planned: 'round', 'in-progress': 'right', fixed: 'square' },
    ...{ 'not-ours': 'diamond', duplicate: 'diamond', cannot: 'diamond' },
  },
  hollow: ['planned'],
  lettered: ['fixed', 'not-ours', 'duplicate', 'cannot'],
  worst: 'open',
  // The number of the report, by which it is found in the list.
  figures: (said) => said.split(' · ')[0] ?? '',
})
