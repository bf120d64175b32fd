import type { Component } from 'vue'
import MoneyPage from './allocations/MoneyPage.vue'
import AboutPage from './about/AboutPage.vue'
import AccessibilityPage from './about/AccessibilityPage.vue'
import CorrectionsPolicyPage from './about/CorrectionsPolicyPage.vue'
import GlossaryPage from './about/GlossaryPage.vue'
import PrivacyPage from './about/PrivacyPage.vue'
import AccountPage from './accounts/AccountPage.vue'
import AuditPage from './accounts/AuditPage.vue'
import CodePage from './accounts/CodePage.vue'
import FactorPage from './accounts/FactorPage.vue'
import KeysPage from './accounts/KeysPage.vue'
import DemoMailPage from './accounts/DemoMailPage.vue'
import ForgottenPage from './accounts/ForgottenPage.vue'
import PasswordPage from './accounts/PasswordPage.vue'
import PeoplePage from './accounts/PeoplePage.vue'
import PersonPage from './accounts/PersonPage.vue'
import SignInPage from './accounts/SignInPage.vue'
import type { PageName } from './api/pages'
import ComparePage from './compare/ComparePage.vue'
import RegisterChangesPage from './changes/RegisterChangesPage.vue'
import CheckPage from './check/CheckPage.vue'
import CitationPage from './citations/CitationPage.vue'
import ContractPage from './contracts/ContractPage.vue'
import ContractsPage from './contracts/ContractsPage.vue'
import DataPage from './data/DataPage.vue'
import AnswerFormPage from './feedback/AnswerFormPage.vue'
import AnswersPage from './feedback/AnswersPage.vue'
import FeedbackModerationPage from './feedback/FeedbackModerationPage.vue'
import FeedbackItemPage from './feedback/FeedbackItemPage.vue'
import DecisionPage from './decisions/DecisionPage.vue'
import DecisionsPage from './decisions/DecisionsPage.vue'
import FeedbackPage from './feedback/FeedbackPage.vue'
import QueueItemPage from './feedback/QueueItemPage.vue'
import QueuePage from './feedback/QueuePage.vue'
import SentPage from './feedback/SentPage.vue'
import FollowingPage from './following/FollowingPage.vue'
import FollowPage from './following/FollowPage.vue'
import HomePage from './home/HomePage.vue'
import InterestsPage from './interests/InterestsPage.vue'
import BodyPage from './organisations/BodyPage.vue'
import ConsortiumPage from './organisations/ConsortiumPage.vue'
import OfficersPage from './officers/OfficersPage.vue'
import OrganisationsPage from './organisations/OrganisationsPage.vue'
import PracticePage from './organisations/PracticePage.vue'
import ProviderPage from './organisations/ProviderPage.vue'
import CoveragePage from './places/CoveragePage.vue'
import MapPage from './places/MapPage.vue'
import ErrorPage from './problems/ErrorPage.vue'
import NotFoundPage from './problems/NotFoundPage.vue'
import ReferralMethodPage from './referrals/ReferralMethodPage.vue'
import PracticeReferralsPage from './referrals/PracticeReferralsPage.vue'
import ReferralsPage from './referrals/ReferralsPage.vue'
import ComparePlansPage from './plans/ComparePlansPage.vue'
import PlanEditorPage from './work/PlanEditorPage.vue'
import RegisterEditorPage from './work/RegisterEditorPage.vue'
import WorkDocumentsPage from './work/DocumentsPage.vue'
import PlanPage from './plans/PlanPage.vue'
import PlansPage from './plans/PlansPage.vue'
import ConfirmPage from './consultations/ConfirmPage.vue'
import ConsultationFormPage from './consultations/ConsultationFormPage.vue'
import ConsultationPage from './consultations/ConsultationPage.vue'
import ConsultationsPage from './consultations/ConsultationsPage.vue'
import ResponseItemPage from './consultations/ResponseItemPage.vue'
import ResponseQueuePage from './consultations/ResponseQueuePage.vue'
import RecommendationFormPage from './reports/RecommendationFormPage.vue'
import ReportFormPage from './reports/ReportFormPage.vue'
import ReportPage from './reports/ReportPage.vue'
import ReportsPage from './reports/ReportsPage.vue'
import PublicationPage from './publications/PublicationPage.vue'
import PublicationsPage from './publications/PublicationsPage.vue'
import ReturnPage from './returns/ReturnPage.vue'
import ReturnsPage from './returns/ReturnsPage.vue'
import SearchPage from './search/SearchPage.vue'
import PaymentPage from './spending/PaymentPage.vue'
import ServicesPage from './services/ServicesPage.vue'
import SpendingPage from './spending/SpendingPage.vue'
import SupplierPage from './suppliers/SupplierPage.vue'
import TimelinessPage from './timeliness/TimelinessPage.vue'
import ThreadPage from './threads/ThreadPage.vue'
import VerifyPage from './verify/VerifyPage.vue'
import ExtendPage from './work/ExtendPage.vue'
import ReplyPage from './work/ReplyPage.vue'
import ModerationPage from './work/ModerationPage.vue'
import StatementPage from './statements/StatementPage.vue'
import SubmissionPage from './work/SubmissionPage.vue'
import SubmitPage from './work/SubmitPage.vue'
import WorkPage from './work/WorkPage.vue'

/** One component a page name. */
export const pages: Record<PageName, Component> = {
  home: HomePage,
  search: SearchPage,
  organisations: OrganisationsPage,
  compare: ComparePage,
  consortium: ConsortiumPage,
  money: MoneyPage,
  statement: StatementPage,
  thread: ThreadPage,
  interests: InterestsPage,
  referrals: ReferralsPage,
  'practice-referrals': PracticeReferralsPage,
  'referral-method': ReferralMethodPage,
  practice: PracticePage,
  provider: ProviderPage,
  body: BodyPage,
  supplier: SupplierPage,
  spending: SpendingPage,
  payment: PaymentPage,
  plans: PlansPage,
  plan: PlanPage,
  'compare-plans': ComparePlansPage,
  'work-documents': WorkDocumentsPage,
  'work-plan': PlanEditorPage,
  'work-interests': RegisterEditorPage,
  contracts: ContractsPage,
  contract: ContractPage,
  decisions: DecisionsPage,
  decision: DecisionPage,
  map: MapPage,
  coverage: CoveragePage,
  'register-changes': RegisterChangesPage,
  services: ServicesPage,
  officers: OfficersPage,
  publications: PublicationsPage,
  publication: PublicationPage,
  timeliness: TimelinessPage,
  feedback: FeedbackPage,
  'feedback-item': FeedbackItemPage,
  answers: AnswersPage,
  'feedback-moderation': FeedbackModerationPage,
  consultations: ConsultationsPage,
  consultation: ConsultationPage,
  'consultation-form': ConsultationFormPage,
  'consultation-confirm': ConfirmPage,
  'response-queue': ResponseQueuePage,
  'response-item': ResponseItemPage,
  reports: ReportsPage,
  report: ReportPage,
  'feedback-sent': SentPage,
  'work-answers': AnswerFormPage,
  'work-reports': ReportFormPage,
  'work-recommendations': RecommendationFormPage,
  'feedback-queue': QueuePage,
  'feedback-queue-item': QueueItemPage,
  returns: ReturnsPage,
  return: ReturnPage,
  verify: VerifyPage,
  check: CheckPage,
  citation: CitationPage,
  data: DataPage,
  glossary: GlossaryPage,
  accessibility: AccessibilityPage,
  about: AboutPage,
  'corrections-policy': CorrectionsPolicyPage,
  privacy: PrivacyPage,
  'sign-in': SignInPage,
  'forgotten-password': ForgottenPage,
  'set-password': PasswordPage,
  'sign-in-code': CodePage,
  account: AccountPage,
  'second-factor': FactorPage,
  keys: KeysPage,
  people: PeoplePage,
  person: PersonPage,
  audit: AuditPage,
  'demo-mail': DemoMailPage,
  follow: FollowPage,
  following: FollowingPage,
  work: WorkPage,
  submit: SubmitPage,
  submission: SubmissionPage,
  moderation: ModerationPage,
  extend: ExtendPage,
  reply: ReplyPage,
  'not-found': NotFoundPage,
  error: ErrorPage,
}
