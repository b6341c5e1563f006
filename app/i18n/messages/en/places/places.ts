import type { PlaceReasons } from '#app/domain/places/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'
import type { territory as source } from '../../ky/places/places.ts'

export const placeReasons: ReasonTexts<PlaceReasons> = {
  'not-a-soate': () =>
    'The SOATE code of a village has 14 digits and begins with 417, as 41702205805010',
  'soate-of-elsewhere': ({ oblast }) =>
    `This is a code of another oblast: those of yours begin with ${oblast}`,
  'soate-taken': ({ name }) => `This code is taken: ${name}`,
  'adults-over-population': ({ population }) =>
    `There cannot be more adults than residents: ${count(population, 'en')}`,
  'ends-before-it-begins': ({ from }) => `It must end after its first day (${from})`,
  'ended-before': ({ day }) => `It has ended before: ${day}`,
  'not-a-successor': () => 'Choose successors among the villages that there are on that day',
  'last-village': () => 'This is the last village: add another one first',
  'geojson-unreadable': ({ line }) =>
    `The file is not GeoJSON: there is a fault in line ${count(line, 'en')}`,
  'geojson-without-features': () =>
    'There is no outline in the file: choose a GeoJSON file or paste its text',
  'geojson-too-large': ({ megabytes }) =>
    `The file is too large: at most ${count(megabytes, 'en')} MB. Simplify it and upload it again`,
  'geojson-too-many': ({ found, max }) =>
    `The file has ${count(found, 'en')} features and may have at most ${count(max, 'en')}`,
  'feature-without-unit': ({ feature, name }) =>
    `Feature ${count(feature, 'en')} (“${name}”): no such name or code in the list`,
  'feature-of-several': ({ feature, name, units }) =>
    `Feature ${count(feature, 'en')} (“${name}”) fits several: ${units}. Add the SOATE code`,
  'feature-again': ({ feature, name, before }) =>
    `Feature ${count(feature, 'en')} (“${name}”): this village is drawn in feature ${count(before, 'en')} already`,
  'feature-no-polygon': ({ feature, name, found }) =>
    `Feature ${count(feature, 'en')} (“${name}”) is no Polygon or MultiPolygon: ${found}`,
  'feature-too-small': ({ feature, name }) =>
    `Feature ${count(feature, 'en')} (“${name}”) encloses nothing: it needs three different points at least`,
  'feature-no-numbers': ({ feature, name }) =>
    `Feature ${count(feature, 'en')} (“${name}”) has a point that is not made of numbers`,
  'feature-outside': ({ feature, name, longitude, latitude }) =>
    `Feature ${count(feature, 'en')} (“${name}”) lies outside the country: longitude ${longitude}, latitude ${latitude}`,
  'feature-swapped': ({ feature, name }) =>
    `Feature ${count(feature, 'en')} (“${name}”) has latitude and longitude swapped: longitude comes first`,
  'feature-too-fine': ({ feature, name, points, max }) =>
    `Feature ${count(feature, 'en')} (“${name}”) has ${count(points, 'en')} points and may have ${count(max, 'en')}: simplify it`,
}

export const territory: typeof source = {
  title: 'Territory and villages',
  lead: 'Villages are chosen from this list, and the search finds by it. An old name is never lost: people go on saying it.',
  kinds: {
    oblast: 'oblast',
    raion: 'raion',
    aimak: 'ayil aimak',
    city: 'city',
    village: 'village',
  },
  name: 'Name',
  kind: 'Kind',
  soate: 'SOATE code',
  soateHint: '14 digits, as 41702205805010',
  valid: 'In force',
  always: 'from the beginning',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  population: 'Residents',
  adults: 'Adults',
  adultsHint: 'How many are 18 or older',
  outline: 'Outline',
  drawn: 'drawn',
  notDrawn: 'none',
  add: 'Add a village',
  addButton: 'Add',
  upload: 'Upload outlines',
  download: 'Outlines, GeoJSON',
  nameKy: 'Name in Kyrgyz',
  nameRu: 'Name in Russian',
  nameEn: 'Name in English',
  aliases: 'Other and former names',
  aliasesHint: 'One a line. The search finds by them too, for example Ak-Su or Ak-Suu.',
  validFrom: 'From which day',
  save: 'Save',
  saved: 'Saved.',
  predecessors: 'Before it',
  successors: 'In its place',
  end: 'Merge, divide or give up',
  endOf: (name) => `${name}: merge, divide or give up`,
  endLead:
    'With one village in its place it is merged: its residents go over to that one. With several it is divided: add the new villages first. With none it is given up. Its name stays in the search.',
  endOn: 'From which day it is gone',
  endInto: 'Villages in its place',
  endButton: 'End it',
  outlinesLead:
    'A GeoJSON file: Polygon, MultiPolygon or FeatureCollection. Outlines find their village by name, SOATE code or P-code. If anything is wrong, nothing is saved and every fault is told.',
  file: 'GeoJSON file',
  fileHint: (megabytes) => `At most ${count(megabytes, 'en')} MB`,
  pasted: 'Or the text of the file',
  only: 'If there is one outline, whose it is',
  byName: 'By name or code',
  take: 'Check and save',
  taken: (outlines) => `Outlines saved: ${count(outlines, 'en')}.`,
  empty: 'There is no village yet',
}
