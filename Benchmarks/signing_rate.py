"""Prints how many requests with a text message Microsoft's Python policy signs per second."""

import statistics
import time

from azure.communication.sms._shared.policy import HMACCredentialsPolicy
from azure.core.pipeline import PipelineContext, PipelineRequest
from azure.core.rest import HttpRequest

ENDPOINT = "https://contoso.communication.azure.com"
KEY = "YSBrZXkgb2YgdGhpcnR5LXR3byBieXRlcywgb3Igc28="
COUNT = 5_000

policy = HMACCredentialsPolicy(ENDPOINT, KEY)
body = "x" * 300
rates = []
for _ in range(11):
    start = time.perf_counter()
    for _ in range(COUNT):
        request = HttpRequest("POST", f"{ENDPOINT}/sms?api-version=2021-03-07", content=body)
        policy.on_request(PipelineRequest(request, PipelineContext(None)))
    rates.append(COUNT / (time.perf_counter() - start))
print(int(statistics.median(rates)))
