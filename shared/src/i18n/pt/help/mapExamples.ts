import type { mapExamples as source } from '../../en/help/mapExamples.ts'
import type { Shape } from '../../messages.ts'

export const mapExamples = {
  'raci-row-empty': {
    found: '«Aprovar o marco de interoperabilidade» não tem nenhuma letra.',
    better: 'O Gabinete Digital tem A e a Secretaria de Governo Digital, R.',
  },
  'raci-missing-accountable': {
    found: '«Publicar o catálogo de dados abertos» tem R e C, mas nenhum A.',
    better: 'A Secretaria de Governo Digital tem A.',
  },
  'raci-multiple-accountable': {
    found: '«Operar a plataforma de intercâmbio» tem A no Ministério e na Secretaria.',
    better: 'A Secretaria mantém o A; o Ministério tem C com opinião vinculante.',
  },
  'raci-missing-responsible': {
    found: 'Em «Capacitar os servidores públicos» o Comitê tem A e ninguém tem R.',
    better: 'A Escola de Governo tem R.',
  },
  'raci-too-many-responsible': {
    found: 'Cinco órgãos têm R em «Digitalizar os dez serviços mais usados».',
    better: 'A Secretaria tem R e os quatro ministérios apoiam, ou cada serviço tem sua linha.',
  },
  'raci-too-many-consulted': {
    found: 'É preciso consultar oito órgãos antes de «Contratar serviços em nuvem».',
    better: 'Consultam-se as unidades financeira e jurídica; os demais são informados.',
  },
  'raci-too-many-informed': {
    found: 'Nove de dez colunas têm I em «Publicar o relatório anual».',
    better: 'O relatório é publicado e ninguém é informado um a um.',
  },
  'raci-no-consulted-no-informed': {
    found: '«Definir as regras da identidade digital» tem A e R e nenhuma outra letra.',
    better: 'A autoridade de proteção de dados é consultada e os ministérios são informados.',
  },
  'raci-row-full': {
    found: 'As oito colunas têm letra em «Elaborar a agenda digital».',
    better: 'Quatro mantêm a sua; as demais ficam sabendo pelo Comitê.',
  },
  'raci-cell-conflict': {
    found: 'A Secretaria tem R e I na mesma célula.',
    better: 'Ela mantém o R: quem executa já está informado.',
  },
  'raci-duplicate-activity': {
    found: '«Aprovar a norma de dados» está nas linhas 3 e 11.',
    better: 'Fica uma linha, com um só órgão que presta contas.',
  },
  'raci-activity-wording': {
    found: 'Uma linha se chama «Cibersegurança».',
    better: 'Ela se chama «Aprovar o plano de cibersegurança».',
  },
  'raci-row-unclassified': {
    found: '«Aprovar o orçamento anual da agenda» não indica seu nível.',
    better: 'É estratégica, de governo digital, e aprova gasto.',
  },
  'raci-role-unused': {
    found: 'O Ministério da Cultura tem uma coluna sem letras.',
    better: 'Ele é consultado sobre «Digitalizar os arquivos», ou sai do mapa.',
  },
  'raci-role-only-informed': {
    found: 'A Assessoria de Imprensa tem I em seis linhas e nada mais.',
    better: 'Ela sai do mapa e entra no plano de comunicação.',
  },
  'raci-role-no-line-duty': {
    found: 'A Comissão de Normas decide segundo seu mandato, mas só tem C.',
    better: 'Seu mandato diz que ela assessora, ou ela recebe o A das normas.',
  },
  'raci-accountable-overload': {
    found: 'O Gabinete Digital presta contas de 9 de 12 decisões estratégicas.',
    better: 'O Comitê Diretivo presta contas das que não definem o rumo.',
  },
  'raci-responsible-overload': {
    found: 'A Secretaria de Governo Digital executa 14 de 18 linhas.',
    better: 'Os ministérios executam os próprios serviços, com seu apoio.',
  },
  'raci-role-everywhere': {
    found: 'A Casa Civil tem letra em todas as 20 linhas.',
    better: 'Ela mantém as linhas em que decide ou executa algo.',
  },
  'raci-column-is-person': {
    found: 'Uma coluna se chama «Maria Pereira», que dirige a Secretaria.',
    better: 'A coluna se chama «Direção da Secretaria de Governo Digital».',
  },
  'accountable-is-advisory': {
    found: 'O Conselho Consultivo tem A em «Aprovar a agenda digital».',
    better: 'O Gabinete Digital tem A e o Conselho, C.',
  },
  'accountable-mandate-unknown': {
    found: 'O Comitê tem A e não se indica se decide ou assessora.',
    better: 'Seu mandato diz que decide.',
  },
  'strategic-decision-wrong-level': {
    found: 'O Centro de Serviços (operacional) tem A em «Aprovar a agenda digital».',
    better: 'O Gabinete Digital tem A e o Centro de Serviços, R.',
  },
  'execute-and-verify-same-role': {
    found: 'A Secretaria opera a plataforma de intercâmbio e também verifica sua segurança.',
    better: 'O Centro de Cibersegurança a verifica.',
  },
  'accountable-without-legal-basis': {
    found: 'O Comitê presta contas de «Emitir normas técnicas» e não cita nenhum instrumento vigente.',
    better: 'Ele cita o decreto que lhe confere esse poder.',
  },
  'accountable-body-no-officer': {
    found: 'O Conselho de Dados presta contas e sua presidência está vaga.',
    better: 'A presidência é preenchida.',
  },
  'accountable-below-responsible': {
    found: 'Uma unidade tem A e o Ministério ao qual ela se reporta tem R.',
    better: 'O Ministério tem A e a unidade, R.',
  },
  'accountable-no-lever-on-responsible': {
    found:
      'A Secretaria presta contas do prontuário digital, e o Ministério da Saúde o executa sem vínculo algum com ela.',
    better: 'Um convênio ou uma delegação une os dois.',
  },
  'operational-decision-too-high': {
    found: 'O Gabinete Digital presta contas de «Renovar as licenças do portal».',
    better: 'O Centro de Serviços presta contas.',
  },
  'directive-level-bypassed': {
    found: 'O Gabinete tem A e o Centro de Serviços R; o Comitê Diretivo não tem letra.',
    better: 'O Comitê Diretivo é, ao menos, informado.',
  },
  'accountable-non-state': {
    found: 'A Associação de Empresas de Software tem A em «Definir a norma da nota fiscal eletrônica».',
    better: 'O Ministério da Fazenda tem A e a Associação, C.',
  },
  'responsible-has-no-seat': {
    found: 'O Ministério da Educação tem R em competências digitais e nenhum assento em um órgão diretivo.',
    better: 'Ele tem um assento no Comitê Diretivo.',
  },
  'verifier-subordinate-to-executor': {
    found: 'A Auditoria Interna verifica a plataforma e se reporta à Secretaria que a opera.',
    better: 'A Auditoria Interna se reporta ao ministro.',
  },
  'signatory-equals-responsible': {
    found: 'A Secretaria executa e tem Si na mesma linha.',
    better: 'O Ministério assina.',
  },
  'rule-maker-and-operator': {
    found: 'A Agência define a norma de segurança, opera o centro de dados e o audita.',
    better: 'A auditoria passa ao Centro de Cibersegurança.',
  },
  'adviser-and-approver': {
    found: 'A Junta de Avaliação é consultada sobre o projeto e o aprova na linha seguinte.',
    better: 'A Junta aprova; a Unidade Financeira é consultada.',
  },
  'dpo-conflict': {
    found: 'O Chefe de Informática é também o encarregado de proteção de dados.',
    better: 'Nomeia-se alguém de fora da Informática.',
  },
  'spend-without-finance': {
    found: '«Aprovar o orçamento da plataforma» não tem letra no Ministério da Fazenda.',
    better: 'O Ministério da Fazenda tem C com opinião vinculante.',
  },
  'norm-without-legal': {
    found: '«Emitir a norma de dados» obriga todos os ministérios e nenhuma consultoria jurídica tem letra.',
    better: 'A Advocacia-Geral é consultada.',
  },
  'personal-data-without-dpo': {
    found: '«Vincular os registros de saúde e previdência» trata dados pessoais sem proteção de dados.',
    better: 'A autoridade de proteção de dados é consultada.',
  },
  'function-without-row': {
    found: 'Por decreto a Secretaria «certifica os serviços digitais», e nenhuma linha do mapa o diz.',
    better: 'A linha «Certificar os serviços digitais» tem A e R na Secretaria.',
  },
  'row-without-function': {
    found: 'O Comitê presta contas de «Administrar o centro de dados», que não está entre suas funções.',
    better: 'Acrescenta-se a função, ou a linha passa ao Centro de Serviços.',
  },
  'row-inside-committee-double': {
    found: 'O Comitê tem A e um de seus membros, o Ministério do Trabalho, tem também C.',
    better: 'O Ministério se manifesta dentro do Comitê; retira-se o seu C.',
  },
} as const satisfies Shape<typeof source>
