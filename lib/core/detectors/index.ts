// Detectors by name; a rule names them as data.
import type { Detector } from './detect.ts';
import { ageBand } from './age-band.ts';
import { brandOffChannel, lookalikeHost } from './brands.ts';
import { contradictingFacts } from './contradicting-facts.ts';
import { excessHours, hourlyRate } from './hours.ts';
import {
  freeMail,
  messengerOnly,
  missingAddress,
  numberMismatch,
  oddLink,
  reusedContact,
} from './contacts.ts';
import { hiddenLetters } from './hidden-letters.ts';
import { payAgainstRole } from './pay-against-role.ts';
import { shortMessage } from './short-message.ts';
import { places, route } from './places.ts';
import {
  agencyLicence,
  clearDutiesHours,
  employerNamed,
  jobpostingData,
  noCompany,
  normalPay,
  officialApplyPage,
} from './employer.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  'age-band': ageBand,
  'agency-licence': agencyLicence,
  'brand-off-channel': brandOffChannel,
  'clear-duties-hours': clearDutiesHours,
  'contradicting-facts': contradictingFacts,
  'employer-named': employerNamed,
  'excess-hours': excessHours,
  'free-mail': freeMail,
  'hidden-letters': hiddenLetters,
  'hourly-rate': hourlyRate,
  'jobposting-data': jobpostingData,
  'lookalike-host': lookalikeHost,
  'messenger-only': messengerOnly,
  'missing-address': missingAddress,
  'no-company': noCompany,
  'normal-pay': normalPay,
  'number-mismatch': numberMismatch,
  'odd-link': oddLink,
  'official-apply-page': officialApplyPage,
  'pay-against-role': payAgainstRole,
  'reused-contact': reusedContact,
  'short-message': shortMessage,
  place: places,
  route,
};
