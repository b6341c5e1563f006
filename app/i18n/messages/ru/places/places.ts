import type { PlaceReasons } from '#app/domain/places/reasons.ts'
import type { ReasonTexts } from '#app/domain/reasons.ts'
import { count } from '#app/i18n/format.ts'
import type { territory as source } from '../../ky/places/places.ts'

export const placeReasons: ReasonTexts<PlaceReasons> = {
  'not-a-soate': () => 'Код СОАТЕ села — 14 цифр, первые 417, например 41702205805010',
  'soate-of-elsewhere': ({ oblast }) =>
    `Это код другой области: коды вашей области начинаются с ${oblast}`,
  'soate-taken': ({ name }) => `Такой код уже есть: ${name}`,
  'adults-over-population': ({ population }) =>
    `Взрослых не может быть больше, чем жителей: ${count(population, 'ru')}`,
  'ends-before-it-begins': ({ from }) => `Последний день должен быть позже первого (${from})`,
  'ended-before': ({ day }) => `Оно уже упразднено: ${day}`,
  'not-a-village-row': () => 'здесь вносятся только сёла',
  'not-a-successor': () => 'Выберите преемников из сёл, которые есть в этот день',
  'last-village': () => 'Это последнее село: сначала добавьте другое',
  'geojson-unreadable': ({ line }) => `Файл — не GeoJSON: ошибка в строке ${count(line, 'ru')}`,
  'geojson-without-features': () => 'В файле нет ни одного объекта: выберите файл GeoJSON',
  'geojson-too-many': ({ found, max }) =>
    `В файле объектов: ${count(found, 'ru')}, а может быть не больше ${count(max, 'ru')}`,
  'feature-without-unit': ({ feature, name }) =>
    `Объект ${count(feature, 'ru')} («${name}»): такого названия или кода в списке нет`,
  'feature-of-several': ({ feature, name, units }) =>
    `Объект ${count(feature, 'ru')} («${name}») подходит к нескольким: ${units}. Добавьте код СОАТЕ`,
  'feature-again': ({ feature, name, before }) =>
    `Объект ${count(feature, 'ru')} («${name}»): это село уже нарисовано в объекте ${count(before, 'ru')}`,
  'feature-no-polygon': ({ feature, name, found }) =>
    `Объект ${count(feature, 'ru')} («${name}») — не Polygon и не MultiPolygon: ${found}`,
  'feature-too-small': ({ feature, name }) =>
    `Объект ${count(feature, 'ru')} («${name}») ничего не окружает: нужны хотя бы три разные точки`,
  'feature-no-numbers': ({ feature, name }) =>
    `В объекте ${count(feature, 'ru')} («${name}») есть точка, которая не число`,
  'feature-outside': ({ feature, name, longitude, latitude }) =>
    `Объект ${count(feature, 'ru')} («${name}») вне страны: долгота ${longitude}, широта ${latitude}`,
  'feature-swapped': ({ feature, name }) =>
    `В объекте ${count(feature, 'ru')} («${name}») широта и долгота перепутаны: сначала пишется долгота`,
  'feature-too-fine': ({ feature, name, points, max }) =>
    `В объекте ${count(feature, 'ru')} («${name}») точек ${count(points, 'ru')}, а может быть не больше ${count(max, 'ru')}: упростите его`,
}

export const territory: typeof source = {
  title: 'Территория и сёла',
  lead: 'Из этого списка выбирают село, и по нему ищут. Старое название не пропадает: люди продолжают его говорить.',
  kinds: {
    oblast: 'область',
    raion: 'район',
    aimak: 'айылный аймак',
    city: 'город',
    village: 'село',
  },
  name: 'Название',
  kind: 'Вид',
  soate: 'Код СОАТЕ',
  soateHint: '14 цифр, например 41702205805010',
  validUntil: 'До какого дня действует',
  valid: 'Когда действует',
  always: 'с самого начала',
  from: (day) => `с ${day}`,
  until: (day) => `до ${day}`,
  population: 'Жители',
  adults: 'Взрослые',
  adultsHint: 'Сколько жителей от 18 лет',
  outline: 'Граница',
  drawn: 'нарисована',
  notDrawn: 'нет',
  add: 'Добавить село',
  addButton: 'Добавить',
  download: 'Границы, GeoJSON',
  nameKy: 'Название по-кыргызски',
  nameRu: 'Название по-русски',
  nameEn: 'Название по-английски',
  aliases: 'Другие и прежние названия',
  aliasesHint: 'Каждое в своей строке. Поиск находит и по ним, например Ак-Су или Ak-Suu.',
  validFrom: 'С какого дня',
  save: 'Сохранить',
  predecessors: 'Раньше было',
  successors: 'Вместо него',
  end: 'Объединить, разделить или упразднить',
  endOf: (name) => `${name}: объединить, разделить или упразднить`,
  endLead:
    'Если вместо него одно село, оно присоединяется: жители переходят туда. Если несколько, оно разделяется: новые сёла добавьте заранее. Если ни одного, оно упраздняется. Название остаётся в поиске.',
  endOn: 'С какого дня его нет',
  endInto: 'Какие сёла вместо него',
  endReason: 'Почему упраздняется',
  endReasonHint: 'Например, номер и дата решения. Останется в журнале.',
  endLook: 'Посмотреть, что изменится',
  endYes: (unit) => `Да, упразднить: ${unit}`,
  endSure: (unit) => `Если упразднить «${unit}», будет так:`,
  endNamed: (names) => `Вместо него: ${names}`,
  endNothing: 'Вместо него ничего не будет',
  endResidents: (people) => `Жителей с аккаунтом в этом селе: ${count(people, 'ru')}`,
  endFollow: 'Они станут жителями села, в которое оно вошло',
  endAsked: 'Каждый из них при следующем входе скажет, в каком селе живёт',
  endProposals: (all) =>
    `Его предложений в незаконченных циклах: ${count(all, 'ru')}. Они остаются предложениями этого села`,
  endRounds: (titles) => `Каких циклов касается: ${titles}`,
  endNoRounds: 'Ни одного незаконченного цикла это не касается',
  empty: 'Сёл пока нет',
}
