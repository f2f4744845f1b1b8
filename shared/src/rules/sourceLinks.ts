/** Where the sources of the rules are read: the first address of each key in `docs/sources.md`. */
export const sourceLinks: Readonly<Record<string, string>> = {
  'BG-MOD': 'https://biblioguias.cepal.org/gobierno-digital/modelos?preview=b24e485083be6408e7a158785b94a12b',
  'OECD-AR': 'https://read.oecd.org/10.1787/bf11aace-en?format=html',
  'OECD-REC':
    'https://cybilportal.org/tools/oecd-recommendations-of-the-council-on-digital-government-strategies/',
  'RACI-SE': 'http://www.slideshare.net/HariAdavikolanu/raci-r-web31',
  'RACI-WP': 'https://en.wikipedia.org/wiki/?oldid=999349204&title=Responsibility_assignment_matrix',
  'RACI-TP': 'https://www.trackplus.com/blog/en/raci-matrix-analysis/',
  'RACI-HEF': 'https://hefrock.github.io/PM-charts/charts/08-raci-matrix.html',
  'RACI-GERA': 'https://geratools.com/raci-matrix-builder',
  'RACI-KHO': 'https://khorum.com/la-matrice-raci/',
  'RACI-FR2': 'https://lannezval.net/comment-monter-son-projet-web/matrice-de-responsabilite',
  'RASCI-VS': 'https://www.interfacing.com/help/epc10-webapp/10.0/en/topic/what-is-rasci-vs',
  'COBIT-ED': 'https://labs.loopus.io/labs/courses/cobit-framework/lessons/cobit-fund-2',
  'COE-3L': 'https://www.coe.int/web/internal-oversight/about-us',
  'EU-PIC':
    'https://businessdocbox.com/Human_Resources/100212755-Public-internal-control-systems-in-the-european-union.html',
  ICAS: 'https://icas.com/technical-resources/three-lines-of-defence-independence-of-internal-audit',
  'DPO-WP29': 'https://technethics.com/?p=9143',
  'DPO-BE':
    'https://datenrecht.ch/en/belgien-leitung-von-stabsstellen-head-legal-head-risk-usw-unvereinbar-mit-der-rolle-des-dpo/',
  'BR-12308': 'https://legis.senado.gov.br/norma/39923617/publicacao/39925971',
  'BR-10332': 'https://www.jusbrasil.com.br/legislacao/837264632/decreto-10332-20',
  'BR-WG': 'https://www.legjur.com/legislacao/art/dec_00101592019-5',
  'BR-CCTD': 'https://telesintese.com.br/governo-cria-conselho-consultivo-da-transformacao-digital/',
  'CL-WIKI': 'https://wikiguias.digital.gob.cl/guias/guia-metodologica-std',
  'CR-JUR': 'https://juriscucho.blogspot.com/2024/08/la-reforma-del-quorum-en-los-organos.html',
  'CR-AGD': 'https://ru24.pro/foreign/es/391194933',
  'DK-PSC':
    'https://en.digst.dk/news/news-archive/2017/january/new-strategic-management-framework-enables-flexibility/',
  'DK-STRAT': 'https://en.digst.dk/strategy/digital-strategy/',
  'DO-DL1':
    'https://diariolibre.azurewebsites.net/opinion/mas-firmas/2024/08/20/por-que-necesitamos-un-organo-rector-del-desarrollo-digital/2824598',
  'DO-DL3':
    'https://diariolibre-qa.azurewebsites.net/amp/opinion/mas-firmas/2024/08/20/gobernanza-digital-en-republica-dominicana/2824630',
  'DO-JAC':
    'https://eljacaguero.com.do/abinader-mueve-a-raquel-pena-del-gabinete-de-salud-al-gabinete-electrico',
  'ES-MANUAL': 'https://knigalit.ru/avtori/luis-martn-rebollo/book2433500/chitat/?page=52',
  'ES-VADE':
    'https://vademecumlegal.es/administrativo/marginales/como-es-regimen-juridico-los-organos-colegiados-las-distintas-administraciones-publicas-5045',
  'ES-CETIC':
    'https://administracionelectronica.gob.es/pae_Home/pae_Organizacion/ambito-AGE/comision-estrategia-tic.html?idioma=en',
  'ES-VAU':
    'https://www.derecho.com/boe/orden-vau11722025-de-20-de-octubre-por-la-que-se-crea-y-regula-la-comision-ministerial-de-administracion-digital-del-ministerio-de-vivienda-y-agenda-urbana-848878',
  'EU-BOARD': 'https://interoperable-europe.ec.europa.eu:443/collection/governance-board/board',
  'EU-ART':
    'https://parlementairemonitor.nl/9353000/1/j4nvhdfcs8bljza_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vly5jg1hcaw9',
  'PE-118':
    'https://noticia.educacionenred.pe/2018/11/gobierno-declara-interes-nacional-desarrollo-gobierno-digital-peru-ds-118-2018-164010.html',
  'PE-GOB2': 'https://www.gob.pe/en/34415-gestion-digital-en-las-entidades-publicas',
  'PE-GTM':
    'https://gestion.pe/peru/pcm-instala-grupo-de-trabajo-multisectorial-para-elaborar-la-agenda-digital-peruana-al-2030-noticia/',
  'PY-UH': 'https://www.ultimahora.com/mario-abdo-promulga-ley-que-crea-el-mitic-n2775176.html',
  'UK-AB':
    'https://www.gov.uk/government/publications/digital-and-technology-spend-control-version-6/set-up-an-assurance-board-for-digital-and-technology',
  'UK-GI':
    'https://govinsider.asia/intl-en/article/fragmentation-as-major-feature-of-the-system-uk-digital-government-review',
  'UK-PAC':
    'https://publications.parliament.uk/pa/cm5802/cmselect/cmpubacc/637/report.html?ref=thestack.technology',
  'UK-SDG':
    'https://www.gov.uk/government/publications/state-of-digital-government-review/state-of-digital-government-review?trk=public_post_comment-text',
  'UK-UKA':
    'https://www.ukauthority.com/articles/government-to-set-up-digital-data-and-technology-sub-board/',
  'UY-AUD':
    'https://www.gub.uy/uruguay-digital/en/comunicacion/publicaciones/agenda-uruguay-digital-2020-first-version',
  'UY-GEALC':
    'http://redgealc.net/new-uruguayan-digital-agenda-drives-transformation-with-equity/content/6933/en/',
  'UY-IA':
    'https://www.gub.uy/agencia-gobierno-electronico-sociedad-informacion-conocimiento/politicas-y-gestion/comite-estrategico-del-sector-publico-para-inteligencia-artificial-datos',
  'SPAN-D': 'https://alexdenne.com/frameworks/span-of-control-optimization',
  'SPAN-M': 'https://sciencetheory.net/designing-the-superstructure-unit-size-in-organization/',
  'SPAN-O': 'https://orgvue.com/?p=1623',
  'TOR-BC': 'https://practiceinbc.ca/recruit-gps/being-prepared/setting-committee/terms-reference',
  VSM: 'https://vsmg.lrc.org.uk/screen.php?page=3pd_5sys',
  VSM2: 'https://brain.joshmock.com/viable-system-model/',
}
