/**
 * Endings of folded words, longest first. Kyrgyz puts them one after the other (көчө-сү-нө), Russian has one.
 * They are for finding alike words, not for grammar: cutting too much only finds a little more.
 */
const kyrgyzEndings =
  /(?:мдын|мдин|мдун|мдан|мден|мдон|мда|мде|мдо|мды|мди|мду|лар|лер|лор|дар|дер|дор|тар|тер|тор|нын|нин|нун|дын|дин|дун|тын|тин|тун|сынын|синин|сунун|сына|сине|суна|соно|сын|син|сун|сы|си|су|дан|ден|дон|тан|тен|тон|нан|нен|нон|биз|быз|буз|боз|гача|чеин|чен|га|ге|го|ка|ке|ко|на|не|но|да|де|до|та|те|то|ды|ди|ду|ты|ти|ту|ны|ни|ну|лык|лик|лук|дык|дик|дук|луу|лоо|уу|оо|ып|ип|уп|ын|ин|ун|ы|и|у)$/
const russianEndings =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ение|ения|ению|ением|ание|ания|анию|анием|ость|ости|ные|ная|ное|ных|ным|ной|ную|ыи|ии|ои|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|еи|ую|юю|ия|ию|ью|а|я|о|е|ы|и|у|ю|ь)$/

/** A stem keeps at least this many letters, so that short words stay apart. */
const shortest = 3

function cutOnce(word: string, endings: RegExp): string {
  const cut = word.replace(endings, '')
  return cut.length >= shortest ? cut : word
}

function cutAll(word: string, endings: RegExp): string {
  const cut = cutOnce(word, endings)
  return cut === word ? word : cutAll(cut, endings)
}

/** мектеби and мектеп, жарыгы and жарык: the last sound softens before an ending. */
const hardened = (stem: string) => stem.replace(/б$/, 'п').replace(/г$/, 'к').replace(/ц$/, 'ч')

const withoutLastVowel = (stem: string) =>
  stem.length > shortest ? stem.replace(/[аеиоуыэюя]$/, '') : stem

/**
 * What the forms of a folded word share: once cut as Kyrgyz, once as Russian, since a word does not say which it
 * is. Two words are forms of one where they share a stem.
 */
export function stems(word: string): string[] {
  if (word.length <= shortest || /\d/.test(word)) return [word]
  const kyrgyz = withoutLastVowel(cutAll(word, kyrgyzEndings))
  const russian = cutOnce(word, russianEndings)
  return [...new Set([hardened(kyrgyz), hardened(russian)])]
}
