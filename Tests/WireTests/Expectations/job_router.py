# SPDX-License-Identifier: MIT
"""The calls of Job Router that are recorded.

Nulls are in bodies written as JSON: the package's models print azure.core's NULL object in place of a null text.
"""
import datetime

from azure.communication.jobrouter import JobRouterAdministrationClient, JobRouterClient
from azure.communication.jobrouter import models as m
from azure.core import MatchConditions

from cases import SINCE, ExampleResponse, Library, case

LATER = datetime.datetime(2026, 3, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
ASSIGNMENT = "246d5a06-c04a-4b6b-8a34-02bbd9fdad68"
OFFER = "1d5896f3-8b54-40be-82d3-910323f5e2af"


def job_router():
    return Library("azure-communication-jobrouter", distribution() + classification() + exceptions() + queues()
                   + jobs() + assignments() + workers())


def administration(call):
    return lambda endpoint, key, transport: call(JobRouterAdministrationClient(endpoint, key, transport=transport))


def router(call):
    return lambda endpoint, key, transport: call(JobRouterClient(endpoint, key, transport=transport))


def created(operation):
    return [ExampleResponse(operation, status=201)]


def pages(name, operation, path, call, key=administration):
    """A list of two pages. The link to the second is relative and has no API version, as this service's links are."""
    def linked(body):
        body["nextLink"] = f"{path}?continuationToken=Kg%3D%3D"

    def last(body):
        body.pop("nextLink")
    return case(name, operation, key(lambda c: list(call(c))),
                [ExampleResponse(operation, change=linked), ExampleResponse(operation, change=last)])


def resource(kind, path, plural):
    """Reading, listing and deleting, which is the same for queues and all policies."""
    name, prefix = kind[0].lower() + kind[1:], "JobRouterAdministration_"
    snake = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)
    snakes = {"DistributionPolicies": "distribution_policies", "ClassificationPolicies": "classification_policies",
              "ExceptionPolicies": "exception_policies", "Queues": "queues"}[plural]
    return [
        case(f"get{kind}", f"{prefix}Get{kind}", administration(lambda c: getattr(c, f"get_{snake}")("main"))),
        pages(f"list{plural}", f"{prefix}List{plural}", path,
              lambda c: getattr(c, f"list_{snakes}")(results_per_page=2)),
        case(f"delete{kind}", f"{prefix}Delete{kind}", administration(lambda c: getattr(c, f"delete_{snake}")("main"))),
    ]


def distribution():
    operation = "JobRouterAdministration_UpsertDistributionPolicy"

    def upsert(name, policy, responses=None, **conditions):
        return case(name, operation, administration(
            lambda c: c.upsert_distribution_policy("main", policy, **conditions)), responses)
    best = m.BestWorkerMode(
        min_concurrent_offers=1, max_concurrent_offers=5, bypass_selectors=True,
        scoring_rule=m.FunctionRouterRule(
            function_uri="https://contoso.azurewebsites.net/api/score?v=1",
            credential=m.FunctionRouterRuleCredential(
                function_key="a function's key", app_key="an app's key", client_id="default")),
        scoring_rule_options=m.ScoringRuleOptions(
            batch_size=10, scoring_parameters=["jobLabels", "workerSelectors"], is_batch_scoring_enabled=True,
            descending_order=False))
    return [
        upsert("createDistributionPolicy",
               m.DistributionPolicy(name="Grüße 👋", offer_expires_after_seconds=60.5, mode=best), created(operation)),
        upsert("updateDistributionPolicy", m.DistributionPolicy(mode=m.LongestIdleMode()),
               etag="tag", match_condition=MatchConditions.IfNotModified),
        upsert("updateQuotedDistributionPolicy",
               m.DistributionPolicy(mode=m.RoundRobinMode(max_concurrent_offers=2)),
               etag='"tag"', match_condition=MatchConditions.IfNotModified),
        upsert("updateExistingDistributionPolicy", m.DistributionPolicy(name="Main"),
               match_condition=MatchConditions.IfPresent, etag="ignored"),
        upsert("updateOldDistributionPolicy", {"name": None}, if_unmodified_since=SINCE),
    ] + resource("DistributionPolicy", "/routing/distributionPolicies", "DistributionPolicies")


def classification():
    operation = "JobRouterAdministration_UpsertClassificationPolicy"
    rule = m.ExpressionRouterRule(language="powerFx", expression='If(job.Escalated = true, true, false)')
    webhook = m.WebhookRouterRule(
        authorization_server_uri="https://contoso.com/token", webhook_uri="https://contoso.com/selectors",
        client_credential=m.OAuth2WebhookClientCredential(client_id="router", client_secret="a secret"))
    queue = m.RouterQueueSelector(key="Region", label_operator="equal", value="EU")
    any_queue = m.RouterQueueSelector(key="Region", label_operator="notEqual")
    worker = m.RouterWorkerSelector(
        key="English", label_operator="greaterThanOrEqual", value=7, expires_after_seconds=30.0, expedite=True)
    other = m.RouterWorkerSelector(key="Weight", label_operator="lessThan", value=0.5)
    policy = m.ClassificationPolicy(
        name="Main", fallback_queue_id="main",
        queue_selector_attachments=[
            m.ConditionalQueueSelectorAttachment(condition=rule, queue_selectors=[queue]),
            m.PassThroughQueueSelectorAttachment(key="Region", label_operator="equal"),
            m.RuleEngineQueueSelectorAttachment(rule=webhook),
            m.StaticQueueSelectorAttachment(queue_selector=any_queue),
            m.WeightedAllocationQueueSelectorAttachment(allocations=[
                m.QueueWeightedAllocation(weight=0.25, queue_selectors=[queue]),
                m.QueueWeightedAllocation(weight=0.75, queue_selectors=[any_queue])]),
        ],
        prioritization_rule=m.StaticRouterRule(value=5),
        worker_selector_attachments=[
            m.ConditionalWorkerSelectorAttachment(condition=m.StaticRouterRule(value=True), worker_selectors=[worker]),
            m.PassThroughWorkerSelectorAttachment(
                key="Language", label_operator="lessThanOrEqual", expires_after_seconds=60.0),
            m.RuleEngineWorkerSelectorAttachment(rule=m.DirectMapRouterRule()),
            m.StaticWorkerSelectorAttachment(worker_selector=other),
            m.WeightedAllocationWorkerSelectorAttachment(allocations=[
                m.WorkerWeightedAllocation(weight=1.0, worker_selectors=[worker, other])]),
        ])
    return [
        case("createClassificationPolicy", operation, administration(
            lambda c: c.upsert_classification_policy("main", policy)), created(operation)),
        case("updateClassificationPolicy", operation, administration(
            lambda c: c.upsert_classification_policy("main", {"fallbackQueueId": None}))),
    ] + resource("ClassificationPolicy", "/routing/classificationPolicies", "ClassificationPolicies")


def exceptions():
    operation = "JobRouterAdministration_UpsertExceptionPolicy"
    selector = m.RouterWorkerSelector(key="Escalations", label_operator="greaterThan", value=3)
    policy = m.ExceptionPolicy(name="Main", exception_rules=[
        m.ExceptionRule(id="long", trigger=m.QueueLengthExceptionTrigger(threshold=100), actions=[
            m.CancelExceptionAction(id="stop", note="The queue is full.", disposition_code="Overflow")]),
        m.ExceptionRule(id="late", trigger=m.WaitTimeExceptionTrigger(threshold_seconds=90.5), actions=[
            m.ReclassifyExceptionAction(
                id="raise", classification_policy_id="urgent", labels_to_upsert={"Escalated": True, "Level": 2}),
            m.ManualReclassifyExceptionAction(
                id="move", queue_id="urgent", priority=10, worker_selectors=[selector]),
            m.CancelExceptionAction()]),
    ])
    return [
        case("createExceptionPolicy", operation, administration(
            lambda c: c.upsert_exception_policy("main", policy)), created(operation)),
        case("updateExceptionPolicy", operation, administration(
            lambda c: c.upsert_exception_policy("main", m.ExceptionPolicy(exception_rules=[])))),
    ] + resource("ExceptionPolicy", "/routing/exceptionPolicies", "ExceptionPolicies")


def queues():
    operation = "JobRouterAdministration_UpsertQueue"
    queue = m.RouterQueue(
        name="Main", distribution_policy_id="main", exception_policy_id="main",
        labels={"Region": "EU", "Level": 2, "Share": 0.5, "Open": True})
    return [
        case("createQueue", operation, administration(lambda c: c.upsert_queue("main", queue)), created(operation)),
        case("updateQueue", operation, administration(lambda c: c.upsert_queue(
            "main", {"labels": {"Region": "US", "Level": None}, "exceptionPolicyId": None}))),
    ] + resource("Queue", "/routing/queues", "Queues")


def jobs():
    operation = "JobRouter_UpsertJob"

    def upsert(name, job, responses=None):
        return case(name, operation, router(lambda c: c.upsert_job("order/42", job)), responses)
    whole = m.RouterJob(
        channel_reference="call-1", channel_id="voice", classification_policy_id="main", queue_id="main", priority=-100,
        disposition_code="Open",
        requested_worker_selectors=[
            m.RouterWorkerSelector(key="Sales", label_operator="equal", value=True, expires_after_seconds=45.0,
                                   expedite=False)],
        labels={"Region": "EU", "Level": 2, "Share": 0.5, "Open": True}, tags={"Order": "42", "VIP": False},
        notes=[m.RouterJobNote(message="Grüße 👋", added_at=SINCE), m.RouterJobNote(message="Now")],
        matching_mode=m.ScheduleAndSuspendMode(schedule_at=LATER))
    return [
        upsert("createJob", whole, created(operation)),
        upsert("queueJob", m.RouterJob(channel_id="voice", queue_id="main", matching_mode=m.QueueAndMatchMode())),
        upsert("suspendJob", m.RouterJob(matching_mode=m.SuspendMode())),
        upsert("clearJob", {
            "classificationPolicyId": None, "labels": {"Region": None}, "tags": None, "requestedWorkerSelectors": []}),
        upsert("submitJob", m.RouterJob(
            channel_id="voice", queue_id="main", priority=5, labels={"Region": "EU"},
            requested_worker_selectors=[m.RouterWorkerSelector(key="English", label_operator="equal", value=True)])),
        case("getJob", "JobRouter_GetJob", router(lambda c: c.get_job("order/42"))),
        pages("listJobs", "JobRouter_ListJobs", "/routing/jobs", lambda c: c.list_jobs(), router),
        pages("listSomeJobs", "JobRouter_ListJobs", "/routing/jobs", lambda c: c.list_jobs(
            results_per_page=2, status="active", queue_id="main", channel_id="voice", classification_policy_id="main",
            scheduled_before=LATER, scheduled_after=SINCE), router),
        case("deleteJob", "JobRouter_DeleteJob", router(lambda c: c.delete_job("order/42"))),
        case("getQueuePosition", "JobRouter_GetQueuePosition", router(lambda c: c.get_queue_position("order/42"))),
        case("reclassifyJob", "JobRouter_ReclassifyJob", router(lambda c: c.reclassify_job("order/42"))),
        case("cancelJob", "JobRouter_CancelJob", router(lambda c: c.cancel_job("order/42"))),
        case("cancelJobWithReason", "JobRouter_CancelJob", router(lambda c: c.cancel_job(
            "order/42", m.CancelJobOptions(note="Hung up", disposition_code="Abandoned")))),
        case("getQueueStatistics", "JobRouter_GetQueueStatistics", router(lambda c: c.get_queue_statistics("main"))),
    ]


def assignments():
    return [
        case("acceptJobOffer", "JobRouter_AcceptJobOffer", router(lambda c: c.accept_job_offer("ada", OFFER))),
        case("declineJobOffer", "JobRouter_DeclineJobOffer", router(lambda c: c.decline_job_offer("ada", OFFER))),
        case("declineJobOfferUntil", "JobRouter_DeclineJobOffer", router(lambda c: c.decline_job_offer(
            "ada", OFFER, m.DeclineJobOfferOptions(retry_offer_at=LATER)))),
        case("completeJob", "JobRouter_CompleteJob", router(lambda c: c.complete_job("order/42", ASSIGNMENT))),
        case("completeJobWithNote", "JobRouter_CompleteJob", router(lambda c: c.complete_job(
            "order/42", ASSIGNMENT, m.CompleteJobOptions(note="Refunded")))),
        case("closeJob", "JobRouter_CloseJob", router(lambda c: c.close_job("order/42", ASSIGNMENT))),
        case("closeJobLater", "JobRouter_CloseJob", router(lambda c: c.close_job(
            "order/42", ASSIGNMENT, m.CloseJobOptions(disposition_code="Done", close_at=LATER, note="Refunded")))),
        case("unassignJob", "JobRouter_UnassignJob", router(lambda c: c.unassign_job("order/42", ASSIGNMENT))),
        case("unassignAndSuspendJob", "JobRouter_UnassignJob", router(lambda c: c.unassign_job(
            "order/42", ASSIGNMENT, m.UnassignJobOptions(suspend_matching=True)))),
    ]


def workers():
    operation = "JobRouter_UpsertWorker"

    def upsert(name, worker, responses=None):
        return case(name, operation, router(lambda c: c.upsert_worker("ada", worker)), responses)
    whole = m.RouterWorker(
        queues=["main", "urgent"], capacity=100, labels={"English": 9, "Region": "EU"}, tags={"Name": "Ada"},
        channels=[m.RouterChannel(channel_id="voice", capacity_cost_per_job=100, max_number_of_jobs=1),
                  m.RouterChannel(channel_id="chat", capacity_cost_per_job=10)],
        available_for_offers=True)
    return [
        upsert("createWorker", whole, created(operation)),
        upsert("registerWorker", m.RouterWorker(
            queues=["main"], capacity=1, labels={"English": True},
            channels=[m.RouterChannel(channel_id="voice", capacity_cost_per_job=1)], available_for_offers=True)),
        upsert("deregisterWorker", m.RouterWorker(available_for_offers=False)),
        upsert("clearWorker", {"queues": None, "labels": {"English": None}, "tags": None}),
        case("getWorker", "JobRouter_GetWorker", router(lambda c: c.get_worker("ada"))),
        pages("listWorkers", "JobRouter_ListWorkers", "/routing/workers", lambda c: c.list_workers(), router),
        pages("listSomeWorkers", "JobRouter_ListWorkers", "/routing/workers", lambda c: c.list_workers(
            results_per_page=2, state="active", channel_id="voice", queue_id="main", has_capacity=True), router),
        case("deleteWorker", "JobRouter_DeleteWorker", router(lambda c: c.delete_worker("ada"))),
    ]
