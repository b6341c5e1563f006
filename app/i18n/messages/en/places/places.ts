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
  'ended-before': ({ day }) => `It ended on: ${day}`,
  'not-a-village-row': () => 'only villages are imported here',
  'not-a-successor': () => 'Choose successors among the villages that exist on that day',
  'last-village': () => 'This is the last village: add another one first',
  'geojson-unreadable': ({ line }) =>
    `The file is not GeoJSON: there is a fault in line ${count(line, 'en')}`,
  'geojson-without-features': () => 'There is nothing in the file: choose a GeoJSON file',
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
  validUntil: 'Valid until',
  valid: 'Valid',
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
  download: 'Outlines, GeoJSON',
  nameKy: 'Name in Kyrgyz',
  nameRu: 'Name in Russian',
  nameEn: 'Name in English',
  aliases: 'Other and former names',
  aliasesHint: 'One on each line. The search finds by them too, for example Ak-Su or Ak-Suu.',
  validFrom: 'From which day',
  save: 'Save',
  predecessors: 'Before it',
  successors: 'In its place',
  end: 'Merge, divide or abolish',
  endOf: (name) => `${name}: merge, divide or abolish`,
  endLead:
    'With one village in its place it is merged: its residents go over to that one. With several it is divided: add the new villages first. With none it is abolished. Its name stays in the search.',
  endOn: 'From which day it is gone',
  endInto: 'Villages in its place',
  endReason: 'Why it ends',
  endReasonHint: 'For example the number and date of the decision. It stays in the log.',
  endLook: 'See what it does',
  endYes: (unit) => `Yes, end “${unit}”`,
  endSure: (unit) => `If “${unit}” ends, this follows:`,
  endNamed: (names) => `In its place: ${names}`,
  endNothing: 'Nothing comes in its place',
  endResidents: (people) => `Residents with an account in this village: ${count(people, 'en')}`,
  endFollow: 'They become residents of the village it was merged into',
  endAsked: 'Each of them says where they live when they next sign in',
  endProposals: (all) =>
    `Its proposals in rounds that are not finished: ${count(all, 'en')}. They stay proposals of this village`,
  endRounds: (titles) => `Rounds it concerns: ${titles}`,
  endNoRounds: 'It concerns no round that is not finished',
  empty: 'There is no village yet',
}
