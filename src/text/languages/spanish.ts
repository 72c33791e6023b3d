import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Spanish. */
export const SPANISH: Language = {
  code: 'es',
  stopWords: foldedWords(
    `estará estarán habrá serán hubo a ahora al algo algún alguna algunas alguno algunos ante antes aquel aquella aquí así aun aunque bajo cada
    como cómo con contra cual cuál cuales cuáles cualquier cuando cuándo cuánta cuántas cuanto cuánto cuántos
    cuya cuyo de del desde después donde dónde dos durante e el él ella ellas ellos en entre era eran es esa
    esas ese eso esos esta está estaba estaban estado están estar estas este esto estos estuvo fue fueron ha
    había habían haber hace hacer hacia han has hasta hay he hizo hubo incluso la las le les lo los luego más me
    mi mientras mis mismo muchas mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro
    otros para pero poco por porque pues puede pueden pudo que qué quién quien quienes quiénes se sea según ser
    será si sí sido sin sino siempre sobre son su sus suyo también tan tanto te tener tiene tienen tenía toda
    todas todo todos tras tu tú tus tuvo un una unas uno unos usted ustedes va van vez y ya yo tiempo`,
  ),
  chatWords: foldedWords(
    `dicho dice hola buenas buenos días tardes noches gracias por favor pregunta sabe saben sabes alguien saber decir dime
    dígame explica explicar artículo artículos texto cosa cosas exactamente equipo`,
  ),
  stem: snowball(
    'es',
    `cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
    diecisiete dieciocho diecinueve veinte`,
  ),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: false,
  abbreviations: foldedWords(
    `sr sra srta dr dra d dña prof lic ing etc ej pág págs núm vol art ud uds vd aprox av avda tel ene feb mar
    abr jun jul ago sept oct nov dic p`,
  ),
  about: '¿Qué dice el artículo sobre {topic}?',
  asks: {
    statement: phrase('qué (?:dijo|dice|dijeron|dicen|afirmó|declaró|explicó|opina|piensa|ha dicho)'),
    percent: phrase('qué porcentaje|qué proporción|qué tanto por ciento|por ciento|porcentaje'),
    age: phrase('qué edad|cuál es la edad|cuántos años (?:tiene|tenía|cumple|cumplió)'),
    duration: phrase(
      'cuánto tiempo|cuánto (?:dur|tard)\\p{L}+|cuántos (?:años|meses|días|minutos)|cuántas (?:semanas|horas)|durante cuánto|hace cuánto|qué duración',
    ),
    money: phrase(
      'cuánto (?:cuesta|costó|cuestan|costaron|vale|valen|pagó|pagaron|dinero|cobra|ha costado)|qué precio|cuál es el precio|qué presupuesto|cuál es el presupuesto|qué coste|cuál fue el (?:precio|coste|costo|presupuesto)',
    ),
    number: phrase(
      'a cuánto (?:asciend|ascend|equival)\\p{L}+|cuánto|cuántos|cuántas|cuánta|qué número|qué altura|qué tamaño|qué distancia|qué superficie',
    ),
    date: phrase(
      'cuándo|desde cuándo|hasta cuándo|en qué año|en qué fecha|qué día|en qué mes|qué año|a qué hora|qué fecha',
    ),
    nation: phrase('qué país|qué países|en qué país|de qué país'),
    place: phrase(
      'dónde|adónde|en qué ciudad|qué ciudad|en qué lugar|qué lugar|en qué edificio|en qué región',
    ),
    reason: phrase('por qué|por qué motivo|por qué razón|cuál es la razón|cuál fue el motivo|a qué se debe'),
    person: phrase(
      'quién|quiénes|a quién|de quién|con quién|qué persona|qué (?:ministro|ministra|arquitecto|arquitecta|artista|investigador)',
    ),
    manner: phrase('cómo|de qué manera|de qué modo|de qué forma'),
  },
  measures: {
    months:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    relative:
      'ayer|hoy|mañana|anteayer|(?:la semana|el mes|el año) (?:pasad[ao]|próxim[ao]|que viene)|est[ae] (?:semana|mes|año)',
    some: 'vari[ao]s|algun[ao]s|un[ao]s|poc[ao]s',
    units: 'segundos?|minutos?|horas?|días?|noches?|semanas?|meses|mes|trimestres?|años?|décadas?|siglos?',
    century: 'siglos?',
    currencies: 'euros?|céntimos?|dólares|dólar|pesos?|libras?|coronas?|francos?|yenes',
    percent: 'por ciento',
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti(?:ún|uno|dós|dos|trés|tres|cuatro|cinco|séis|seis|siete|ocho|nueve)|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|mil|una docena|cientos|miles|la mitad|un tercio|un cuarto',
    scales: 'mil|millones|millón|mil millones',
    of: 'de|del',
  },
  speech: {
    says: 'comentó|comenta|calificó|califica|reconoció|reconoce|admitió|admite|sostuvo|sostiene|indicó|indica|espera|teme|lamenta|confesó|dijo|dice|dijeron|dicen|ha dicho|afirmó|afirma|explicó|explica|declaró|declara|señaló|señala|aseguró|asegura|añadió|añade|advirtió|advierte|(?:anunció|anuncia)(?= que)|(?<=\\s{2},? ?)(?:anunció|anuncia)|escribió|escribe|contó|cuenta|prometió|respondió|subrayó|subraya|cree|opina|considera|destacó|destaca|criticó|lamentó|recordó',
    behind: '',
    according: 'según|a juicio de|en palabras de',
    pronouns: 'él|ella',
    about: 'sobre|acerca de',
  },
  turns: {
    marks: ['¿', '?'],
    joins: 'y|e',
    also: 'también|además',
    leads: 'y|e|pero|entonces|ok|bueno|además',
    what: 'qué|cuál(?:es)?',
    before: 'a|de|con|para|por|en|sobre|desde|hasta|contra',
    whatOf: 'qué (?:hay|pasa|tal) (?:de|con)(?:l)?|en cuanto al?|qué hay del?',
    several:
      'cuáles|quiénes|qué (?:dos |tres |cuatro )?\\p{L}{2,}[aeo]s|cómo (?:puedo|se puede|debo|hay que)|qué (?:debo|tengo que|hay que)',
    persons: 'él|ella|ellos|ellas|le|les|su|sus',
    things: 'él|ella|ellos|ellas|eso|esto|ello|su|sus|(?<=quién(?:es)? )(?:l[oa]s?)',
    more: 'más|otr[oa]s?',
    thing:
      '(?<!\\p{L})(?:el|la|los|las|una?|est[ea]|est[oa]s|del|al) (?:(?:primer|últim|nuev|antigu|gran|viej|segund|próxim)\\p{L}* )?\\p{L}{3,}',
    drops: true,
  },
  alike: `empezar empezó empieza comenzar comenzó comienza iniciar inició inicio comienzo
    terminar terminó acabar acabó finalizar finalizó fin final
    recibir recibirá recibió obtener obtuvo cobrar
    costar cuesta costó coste costo precio
    sueldo sueldos salario salarios paga
    construir construyó construido edificar construcción
    fundar fundó fundado crear creó creado fundación
    dirigir dirige director directora jefe jefa
    morir murió muerto muerte fallecer falleció
    herido heridos lesionado
    ganar ganó vencer venció victoria
    comprar compró adquirir adquirió compra
    vender vendió venta
    subir suben subida aumentar aumentó aumento incremento
    bajar bajó bajada reducir redujo reducción descenso
    empleado empleados trabajador trabajadores plantilla personal
    empresa compañía firma sociedad
    coche automóvil vehículo
    accidente choque
    acuerdo pacto tratado convenio contrato
    negociar negoció negociaciones conversaciones
    reunión sesión cumbre encuentro
    detener detuvo detenido arrestar arrestado detención
    razón causa motivo
    habitar habitantes vivir viven vecinos población
    cerrar cerró cerrado cierre
    abrir abrió abierto apertura inaugurar inauguró
    celebrar celebró celebrado lugar
    planear prevé previsto plan proyecto
    barco buque navío
    diseñar diseñó diseñado proyectar
    pertenecer pertenece poseer dueño dueña propietario propietaria
    pagar paga pagará financiar financia`,
};
