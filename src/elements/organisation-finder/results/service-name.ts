import type { MsgFn } from '@lit/localize/internal/types.js';
import { labelled } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';

const knownName = (service: string, msg: MsgFn): string => {
  switch (service) {
    case 'arrival':
      return msg('Settling in');
    case 'legal':
      return msg('Legal help');
    case 'language':
      return msg('Language lessons');
    case 'housing':
      return msg('Housing');
    case 'health':
      return msg('Health');
    case 'mental-health':
      return msg('Mental health');
    case 'employment':
      return msg('Work');
    case 'education':
      return msg('Education');
    case 'family':
      return msg('Family');
    case 'finance':
      return msg('Money');
    case 'community':
      return msg('Community');
    case 'documents':
      return msg('Papers');
    case 'protection':
      return msg('Protection');
    case 'emergency':
      return msg('Emergency help');
    default:
      return service;
  }
};

/** A service as the feed calls it, else one of the contract's list in the reader's language; any other as the feed gives it. */
export const serviceName = (
  service: string,
  { msg, textLanguages }: { readonly msg: MsgFn; readonly textLanguages: TextLanguages },
): string => labelled('services', service, textLanguages) ?? knownName(service, msg);
