import type { ChangeInput, ProposalInput } from '../../generated/types.js'
import { newId } from '../../kernel/newId.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import type { AppointmentProposal, AppointmentsArgs } from './appointments.js'
import { checkProposal, readProposal } from './proposal.js'
import type { TeamArgs, TeamProposal } from './team.js'
import { withRegions } from './whatIf.js'

/** What a proposal can be asked of. */
export interface Proposing {
  io: AnalysisIO
  appointments: (args: AppointmentsArgs) => Promise<AppointmentProposal>
  team: (args: TeamArgs) => Promise<TeamProposal>
}

/** A proposal as changes of rows, and what kind it is. */
export interface ProposedChanges {
  title: string
  changes: ChangeInput[]
}

/** Makes changes of a proposal (方案转草稿), so that it can be kept. @throws InputError for one that is wrong */
export async function asChanges(
  { io, appointments, team }: Proposing,
  proposal: ProposalInput,
  asOf: string | null | undefined,
): Promise<ProposedChanges> {
  if (proposal.appointments) {
    const { appointments: found } = await appointments({ ...proposal.appointments, asOf: asOf ?? null })
    const changes = found.map(({ expertId, chainId, role, from, to }) => ({
      appointment: { expert: expertId, chain: chainId, role, from, to },
    }))
    return { title: '聘任方案', changes: changes as ChangeInput[] }
  }
  if (proposal.team) {
    const { name, ...asked } = proposal.team
    const { members, fieldIds, chainId } = await team({ ...asked, asOf: asOf ?? null })
    const row = {
      name,
      members: members.map(({ expertId }) => expertId),
      fields: [...fieldIds],
      ...(chainId != null && { chains: [chainId] }),
    }
    return { title: '组队方案', changes: members.length ? ([{ team: row }] as ChangeInput[]) : [] }
  }
  return { title: '推演方案', changes: await supposed(io, proposal.whatIf!, asOfDay(io, asOf)) }
}

/** What a what-if supposes. */
async function supposed(
  io: AnalysisIO,
  asked: NonNullable<ProposalInput['whatIf']>,
  day: string,
): Promise<ChangeInput[]> {
  const proposal = readProposal(await withRegions(io, asked), day)
  const ending = await checkProposal(proposal, io.reader)
  const ids = new Map(proposal.ids.map((id) => [id, newId(id.slice(0, id.indexOf(':')), day)]))
  const idOf = (type: 'expert' | 'platform' | 'project', key: string): string => ids.get(proposal.idOf(type, key))!
  const expert = (given: string): string => ids.get(proposal.experts.get(given) ?? '') ?? given
  const experts = proposal.addExperts.flatMap(({ key, organisations, ...row }) => {
    const id = idOf('expert', key)
    const own = unique(organisations).map((organisation) => ({ affiliation: { expert: id, organisation } }))
    return [{ expert: { ...row, id } }, ...own]
  })
  const platforms = proposal.addPlatforms.map(({ key, ...row }) => ({
    platform: { ...row, id: idOf('platform', key) },
  }))
  const projects = proposal.addProjects.flatMap(({ key, participants, ...row }) => {
    const id = idOf('project', key)
    const roles = unique(participants).map((one) => ({ projectRole: { project: id, expert: expert(one) } }))
    return [{ project: { ...row, id } }, ...roles]
  })
  const ended = ending.map(({ id, from }) =>
    from == null || from < day
      ? { appointment: { id, to: day } }
      : { remove: { id, reason: `推演：${day}前终止，未开始` } },
  )
  const appointed = proposal.appoint.map(({ expert: who, to, issuedBy, exceptions, ...row }) => ({
    appointment: {
      ...row,
      expert: expert(who),
      ...(to != null && { to }),
      ...(issuedBy != null && { issuedBy }),
      ...(exceptions?.length && { exceptions }),
    },
  }))
  return [...experts, ...platforms, ...projects, ...ended, ...appointed] as ChangeInput[]
}

const unique = (ids: readonly string[] | null | undefined): string[] => [...new Set(ids ?? [])]
