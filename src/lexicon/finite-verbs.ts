/** Finite verbs that are common in these papers: a line that has one is a sentence and no subheading. In lower case. */
export const finiteVerbs: readonly string[] = [
  'is', 'zijn', 'was', 'waren', 'ben', 'bent', 'heeft', 'hebben', 'heb', 'had', 'hadden', 'wordt', 'worden', 'werd', 'werden', 'word', 'kan', 'kunnen', 'kon',
  'konden', 'zal', 'zullen', 'zou', 'zouden', 'moet', 'moeten', 'mag', 'mogen', 'wil', 'willen', 'gaat', 'gaan', 'ging', 'komt', 'komen', 'kwam', 'kwamen',
  'staat', 'staan', 'stond', 'ligt', 'liggen', 'lag', 'blijkt', 'bleek', 'blijft', 'bleef', 'bedraagt', 'bedragen', 'bedroeg', 'bedroegen', 'klopt', 'geldt',
  'gelden', 'gold', 'deel', 'deelt', 'delen', 'zie', 'ziet', 'zien', 'zag', 'acht', 'achten', 'vind', 'vindt', 'vinden', 'meen', 'meent', 'denk', 'denkt',
  'weet', 'weten', 'verwijs', 'verwijst', 'ontvangt', 'ontvangen', 'vraagt', 'vroegen', 'stelt', 'stelde', 'geeft', 'geven', 'gaf', 'neemt', 'nam', 'maakt',
  'doet', 'doen', 'deed', 'houdt', 'hield', 'krijgt', 'kreeg', 'loopt', 'liep', 'volgt', 'volgde', 'leidt', 'bestaat', 'bestaan', 'bestond', 'ontbreekt',
  'verwacht', 'kost', 'kostte', 'daalde', 'steeg', 'stijgt', 'daalt', 'hoort', 'wijst', 'schrijft', 'meldt', 'noemt', 'betreft', 'gaf', 'blijven', 'betekent',
  'hangt', 'valt', 'viel', 'vergt', 'biedt', 'sluit', 'treedt', 'trad', 'vormt', 'werkt', 'zit', 'telt', 'speelt', 'heet',
  'duurt', 'begint', 'eindigt', 'vervalt', 'verloopt', 'verschilt', 'levert', 'draagt', 'betaalt', 'ontstaat', 'verschijnt', 'bevat', 'omvat', 'behoort', 'voorziet',
  'groeit', 'lijkt', 'schijnt', 'kiest', 'legt', 'zet', 'brengt', 'treft', 'trekt', 'zegt', 'zeg', 'spreekt', 'steunt', 'dient', 'kent', 'streeft', 'beoogt', 'stuurt',
  'zendt', 'informeert', 'rapporteert', 'regelt', 'bouwt', 'woont', 'leeft', 'rijdt', 'vaart', 'vliegt', 'vertrekt', 'keert', 'beslaat', 'verblijft', 'onthoudt', 'behoudt',
  'vindt', 'vonden', 'kregen', 'vielen', 'bleven', 'stonden', 'liepen', 'lagen', 'ontstond', 'verscheen', 'steunde', 'bereikte', 'leverde', 'duurde', 'betaalde', 'werkte'
]
