# SPDX-License-Identifier: MIT
"""The calls of Call Automation that are recorded."""
from azure.communication.callautomation import AzureBlobContainerRecordingStorage, CallAutomationClient
from azure.communication.callautomation import ChannelAffinity, CommunicationUserIdentifier, DtmfTone, FileSource
from azure.communication.callautomation import MediaStreamingAudioChannelType, MediaStreamingContentType
from azure.communication.callautomation import MediaStreamingOptions, MicrosoftTeamsAppIdentifier
from azure.communication.callautomation import MicrosoftTeamsUserIdentifier, PhoneNumberIdentifier, RecognitionChoice
from azure.communication.callautomation import RecognizeInputType, SsmlSource, StreamingTransportType
from azure.communication.callautomation import TeamsPhoneCallDetails, TeamsPhoneCallerDetails
from azure.communication.callautomation import TeamsPhoneSourceDetails, TextSource, TranscriptionOptions
from azure.communication.callautomation._generated.models import AddParticipantRequest, CustomCallingContext
from azure.communication.callautomation._generated.models import StartTranscriptionRequest
from azure.communication.callautomation._generated.models import TransferToParticipantRequest
from azure.communication.callautomation._generated.models import UpdateTranscriptionRequest
from azure.communication.callautomation._utils import serialize_identifier

from cases import APP, TEAMS_USER, ExampleResponse, Case, Library, case, pages
from examples import BOB, NUMBER, USER

CALL = "411f0b00-dc73-4528-a9e6-968ba983d2a1"
RECORDING = "eyJQbGF0Zm9ybUVuZHBvaW50SWQiOiJhIn0"
# The call of the specification's example.
EXTENSION_USER = {"userId": "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10", "tenantId": "c70d068c-2f32-484d-9455-73070cd5aadd",
                  "resourceId": "b27b64b9-39d2-44a3-869d-67700b74e805", "cloud": "public"}
EXTENSION_RAW_ID = "8:acs:{resourceId}_{tenantId}_{userId}".format(**EXTENSION_USER)
EXAMPLE = "18dea47f-b081-4107-9a5c-4300819d2c6c"
CALLBACK = "https://contoso.com/calls?id=1"
ELSEWHERE = "https://contoso.com/operations"
SERVER_CALL = "aHR0cHM6Ly9jb252LXVzd2UtMDguY29udi5za3lwZS5jb20"
# Summaries and what belongs to them: no released package sends them, so none can be recorded.
PREVIEW = "one of the two published copies of the specification; no package"
# The posted operations that can be repeated.
REPEATABLE = {"CallAutomation_CreateCall", "CallAutomation_AnswerCall", "CallAutomation_Connect"}
CONTENT = "/v1/objects/0-wus-d1-66994fe0ae92c75a11/content/video"


def call_automation():
    def client(call):
        return lambda endpoint, key, transport: call(CallAutomationClient(endpoint, key, transport=transport))

    def connection(call):
        return lambda endpoint, key, transport: call(
            CallAutomationClient(endpoint, key, transport=transport).get_call_connection(CALL, transport=transport))

    def media(call):
        return connection(lambda c: call(c._call_media_client))

    def posted(name, operation, path, body, origin="specification"):
        """A request that no package sends so."""
        repeatability = {"Repeatability-Request-ID": "<uuid>", "Repeatability-First-Sent": "<http-date>"}
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        return Case(name, operation, [ExampleResponse(operation)], requests=[{
            "method": "POST", "path": f"/calling/callConnections{path}", "query": {"api-version": "2026-03-12"},
            "headers": headers | (repeatability if operation in REPEATABLE else {}), "body": body}], origin=origin)

    def written(name, verb, body, connection=CALL, origin=PREVIEW):
        operation = f"CallMedia_{verb[0].upper()}{verb[1:]}"
        return posted(name, operation, f"/{connection}:{verb}", body, origin)
    ada, bob = CommunicationUserIdentifier(USER), CommunicationUserIdentifier(BOB)
    phone, caller = PhoneNumberIdentifier(NUMBER), PhoneNumberIdentifier("+18005551234")
    teams = MicrosoftTeamsUserIdentifier(TEAMS_USER)
    file = FileSource(url="https://contoso.com/welcome.wav", play_source_cache_id="welcome")
    text = TextSource(text="Hello", source_locale="en-US", voice_kind="female", voice_name="en-US-NancyNeural")
    voiced = TextSource(text="Hello", voice_name="Ada", custom_voice_endpoint_id="a-voice")
    ssml = SsmlSource(ssml_text="<speak>Hello</speak>", custom_voice_endpoint_id="a-voice")
    context = {"operation_context": "order 42", "operation_callback_url": ELSEWHERE}
    streaming = MediaStreamingOptions(
        transport_url="wss://contoso.com/audio", transport_type=StreamingTransportType.WEBSOCKET,
        content_type=MediaStreamingContentType.AUDIO, audio_channel_type=MediaStreamingAudioChannelType.MIXED,
        start_media_streaming=True, enable_bidirectional=True, audio_format="pcm24KMono", enable_dtmf_tones=True)
    transcription = TranscriptionOptions(
        transport_url="wss://contoso.com/text", transport_type=StreamingTransportType.WEBSOCKET, locale="en-US",
        start_transcription=True, enable_intermediate_results=True)
    agent = TeamsPhoneCallDetails(
        teams_phone_caller=TeamsPhoneCallerDetails(
            caller=phone, name="Ada", phone_number=NUMBER, record_id="42", screen_pop_url="https://contoso.com/42",
            is_authenticated=True, additional_caller_information={"tier": "gold"}),
        teams_phone_source=TeamsPhoneSourceDetails(
            source=MicrosoftTeamsAppIdentifier(APP), language="en-US", status="active",
            intended_targets={"agent": teams}),
        session_id="s-1", intent="refund", call_topic="Order 42", call_context="gold customer",
        transcript_url="https://contoso.com/transcript", call_sentiment="calm", suggested_actions="refund")
    # The packages lose the model; see the description.
    modelled = {"transportType": "websocket", "locale": "en-US", "transportUrl": "wss://contoso.com/text",
                "startTranscription": True, "speechModelEndpointId": "a-model"}
    alone = CustomCallingContext(teams_phone_call_details=agent._to_generated())
    participants = f"{{endpoint}}/calling/callConnections/{CALL}/participants"
    ams = "https://us-prod.asm.skype.com" + CONTENT
    return Library("azure-communication-callautomation", [
        case("createCall", "CallAutomation_CreateCall", client(lambda c: c.create_call(
            phone, CALLBACK, source_caller_id_number=caller))),
        case("createGroupCall", "CallAutomation_CreateCall", client(lambda c: c.create_call(
            [ada, teams], CALLBACK, source_display_name="Contoso", operation_context="order 42",
            cognitive_services_endpoint="https://contoso.cognitiveservices.azure.com", media_streaming=streaming,
            transcription=transcription, teams_app_source=MicrosoftTeamsAppIdentifier(APP)))),
        posted("createCallOfUser", "CallAutomation_CreateCall", "", {
            "targets": [{"rawId": EXTENSION_RAW_ID, "teamsExtensionUser": EXTENSION_USER}], "source": {"id": USER},
            "callbackUri": CALLBACK, "transcriptionOptions": modelled}),
        case("answerCall", "CallAutomation_AnswerCall", client(lambda c: c.answer_call("a-context", CALLBACK))),
        case("answerCallWithEverything", "CallAutomation_AnswerCall", client(lambda c: c.answer_call(
            "a-context", CALLBACK, operation_context="order 42",
            cognitive_services_endpoint="https://contoso.cognitiveservices.azure.com", media_streaming=streaming,
            transcription=transcription))),
        posted("answerCallOfUser", "CallAutomation_AnswerCall", ":answer", {
            "incomingCallContext": "a-context", "callbackUri": CALLBACK, "answeredBy": {"id": USER},
            "transcriptionOptions": modelled}),
        case("redirectCall", "CallAutomation_RedirectCall", client(lambda c: c.redirect_call("a-context", bob))),
        case("rejectCall", "CallAutomation_RejectCall", client(
            lambda c: c.reject_call("a-context", call_reject_reason="busy"))),
        case("connect", "CallAutomation_Connect", client(lambda c: c.connect_call(
            CALLBACK, room_id="99199690362660524", operation_context="order 42"))),
        case("connectWithEverything", "CallAutomation_Connect", client(lambda c: c.connect_call(
            CALLBACK, group_call_id="29228d3e-040e-4656-a70e-890ab4e173e5",
            cognitive_services_endpoint="https://contoso.cognitiveservices.azure.com", media_streaming=streaming,
            transcription=transcription))),
        case("getProperties", "CallConnection_GetCall", connection(lambda c: c.get_call_properties())),
        case("hangUp", "CallConnection_HangupCall", connection(lambda c: c.hang_up(False))),
        case("terminate", "CallConnection_TerminateCall", connection(lambda c: c.hang_up(True))),
        case("transfer", "CallConnection_TransferToParticipant", connection(
            lambda c: c.transfer_call_to_participant(
                phone, transferee=ada, source_caller_id_number=caller, sip_headers={"X-MS-Custom-Order": "42"},
                voip_headers={"order": "42"}, teams_phone_call_details=agent, **context))),
        # The public methods lose the details unless there are SIP or VoIP headers, too.
        case("transferWithDetails", "CallConnection_TransferToParticipant", connection(
            lambda c: c._call_connection_client.transfer_to_participant(CALL, TransferToParticipantRequest(
                target_participant=serialize_identifier(phone), custom_calling_context=alone)))),
        pages("listParticipants", "CallConnection_GetParticipants", f"{participants}?api-version=2026-03-12&skip=1",
              connection(lambda c: list(c.list_participants()))),
        case("getParticipant", "CallConnection_GetParticipant", connection(lambda c: c.get_participant(phone))),
        case("addParticipant", "CallConnection_AddParticipant", connection(lambda c: c.add_participant(
            phone, invitation_timeout=60, source_caller_id_number=caller, source_display_name="Contoso",
            sip_headers={"User-To-User": "42"}, **context))),
        case("addParticipantWithDetails", "CallConnection_AddParticipant", connection(
            lambda c: c._call_connection_client.add_participant(CALL, AddParticipantRequest(
                participant_to_add=serialize_identifier(phone), custom_calling_context=alone)))),
        case("cancelAddParticipant", "CallConnection_CancelAddParticipant", connection(
            lambda c: c.cancel_add_participant_operation("an-invitation", **context))),
        case("removeParticipant", "CallConnection_RemoveParticipant", connection(
            lambda c: c.remove_participant(bob, **context))),
        case("moveParticipants", "CallConnection_MoveParticipants", connection(
            lambda c: c.move_participants([bob], "another-call", **context))),
        case("muteParticipants", "CallConnection_Mute", connection(
            lambda c: c.mute_participant(bob, operation_context="order 42"))),
        case("play", "CallMedia_Play", connection(lambda c: c.play_media_to_all(
            [file, text, ssml], loop=True, interrupt_call_media_operation=True, **context))),
        case("playToOne", "CallMedia_Play", connection(lambda c: c.play_media(file, play_to=[bob]))),
        # The package forces `false` for participants, whatever its caller says.
        written("playToOneInterrupting", "play", {
            "playSources": [{"kind": "file", "file": {"uri": "https://contoso.com/welcome.wav"},
                             "playSourceCacheId": "welcome"}],
            "playTo": [{"rawId": BOB, "communicationUser": {"id": BOB}}],
            "interruptCallMediaOperation": True, "playOptions": {"loop": False}}, origin="specification"),
        case("recognizeDTMF", "CallMedia_Recognize", connection(lambda c: c.start_recognizing_media(
            RecognizeInputType.DTMF, phone, initial_silence_timeout=10, play_prompt=file,
            interrupt_call_media_operation=True, interrupt_prompt=True, dtmf_inter_tone_timeout=5,
            dtmf_max_tones_to_collect=4, dtmf_stop_tones=[DtmfTone.POUND, DtmfTone.ASTERISK], **context))),
        case("recognizeChoices", "CallMedia_Recognize", connection(lambda c: c.start_recognizing_media(
            RecognizeInputType.CHOICES, phone, play_prompt=[text, ssml], speech_language="en-US",
            choices=[RecognitionChoice(label="yes", phrases=["Yes", "Sure"], tone=DtmfTone.ONE)],
            end_silence_timeout=2, speech_recognition_model_endpoint_id="a-model"))),
        case("recognizeSpeech", "CallMedia_Recognize", connection(lambda c: c.start_recognizing_media(
            RecognizeInputType.SPEECH, phone, play_prompt=voiced, speech_language="en-US", end_silence_timeout=2))),
        case("cancelAll", "CallMedia_CancelAllMediaOperations", connection(
            lambda c: c.cancel_all_media_operations())),
        case("sendDTMFTones", "CallMedia_SendDtmfTones", connection(lambda c: c.send_dtmf_tones(
            [DtmfTone.ONE, DtmfTone.A], phone, **context))),
        case("startContinuousDTMFRecognition", "CallMedia_StartContinuousDtmfRecognition", connection(
            lambda c: c.start_continuous_dtmf_recognition(phone, operation_context="order 42"))),
        case("stopContinuousDTMFRecognition", "CallMedia_StopContinuousDtmfRecognition", connection(
            lambda c: c.stop_continuous_dtmf_recognition(phone, **context))),
        case("hold", "CallMedia_Hold", connection(lambda c: c.hold(phone, play_source=file, **context))),
        case("unhold", "CallMedia_Unhold", connection(lambda c: c.unhold(phone, **context))),
        case("startTranscription", "CallMedia_StartTranscription", connection(
            lambda c: c.start_transcription(locale="en-US", **context))),
        # The public methods pass the model under a name that never reaches the wire.
        case("startTranscriptionWithModel", "CallMedia_StartTranscription", media(lambda m: m.start_transcription(
            CALL, StartTranscriptionRequest(locale="en-US", speech_model_endpoint_id="a-model")))),
        case("updateTranscription", "CallMedia_UpdateTranscription", media(lambda m: m.update_transcription(
            CALL, UpdateTranscriptionRequest(
                locale="de-DE", speech_model_endpoint_id="a-model", operation_context="order 42",
                operation_callback_uri=ELSEWHERE)))),
        case("stopTranscription", "CallMedia_StopTranscription", connection(
            lambda c: c.stop_transcription(**context))),
        # The example beside the specification; its response has no body.
        written("summarizeCall", "summarizeCall", {"summarizationOptions": {"locale": "en-US"}}, EXAMPLE),
        written("summarizeCallWithEverything", "summarizeCall", {
            "operationContext": "order 42", "operationCallbackUri": ELSEWHERE,
            "summarizationOptions": {"enableEndCallSummary": True, "locale": "en-US"}}),
        written("startTranscriptionWithAnalysis", "startTranscription", {
            "locales": ["en-US", "de-DE"], "enableSentimentAnalysis": True,
            "piiRedactionOptions": {"enable": True, "redactionType": "maskWithCharacter"},
            "summarizationOptions": {"enableEndCallSummary": True, "locale": "en-US"}}),
        written("recognizeSpeechInLanguages", "recognize", {
            "recognizeInputType": "speech", "recognizeOptions": {
                "targetParticipant": {"rawId": "4:" + NUMBER, "phoneNumber": {"value": NUMBER}},
                "speechLanguages": ["en-US", "de-DE"], "enableSentimentAnalysis": True}}),
        case("startMediaStreaming", "CallMedia_StartMediaStreaming", connection(
            lambda c: c.start_media_streaming(**context))),
        case("stopMediaStreaming", "CallMedia_StopMediaStreaming", connection(
            lambda c: c.stop_media_streaming(**context))),
        case("startRecording", "CallRecording_StartRecording", client(lambda c: c.start_recording(
            server_call_id=SERVER_CALL, recording_content_type="audio", recording_channel_type="mixed",
            recording_format_type="wav"))),
        case("startRecordingOfConnection", "CallRecording_StartRecording", client(lambda c: c.start_recording(
            call_connection_id=CALL, recording_content_type="audio", recording_channel_type="mixed",
            recording_format_type="wav"))),
        case("startRecordingWithEverything", "CallRecording_StartRecording", client(lambda c: c.start_recording(
            call_connection_id=CALL, recording_content_type="audio", recording_channel_type="unmixed",
            recording_format_type="wav", recording_state_callback_url=CALLBACK, pause_on_start=True,
            audio_channel_participant_ordering=[ada, bob],
            channel_affinity=[ChannelAffinity(channel=0, target_participant=ada)],
            recording_storage=AzureBlobContainerRecordingStorage("https://contoso.blob.core.windows.net/calls"))),
            [ExampleResponse("CallRecording_StartRecording", status=202)]),
        case("getRecordingProperties", "CallRecording_GetRecordingProperties", client(
            lambda c: c.get_recording_properties(RECORDING))),
        case("pauseRecording", "CallRecording_PauseRecording", client(lambda c: c.pause_recording(RECORDING))),
        case("resumeRecording", "CallRecording_ResumeRecording", client(lambda c: c.resume_recording(RECORDING))),
        case("stopRecording", "CallRecording_StopRecording", client(lambda c: c.stop_recording(RECORDING))),
        case("downloadRecording", "CallRecording_DownloadRecording", client(
            lambda c: c.download_recording(ams))),
        case("downloadPartOfRecording", "CallRecording_DownloadRecording", client(
            lambda c: c.download_recording(ams, offset=100, length=50)),
            [ExampleResponse("CallRecording_DownloadRecording", status=206)]),
        # The package sends no Range for a range that begins at 0, and gets everything.
        Case("downloadStartOfRecording", "CallRecording_DownloadRecording", [
            ExampleResponse("CallRecording_DownloadRecording", status=206)], requests=[{
                "method": "GET", "path": CONTENT, "query": {},
                "headers": {"Accept": "application/json", "Range": "bytes=0-49", "x-ms-host": "<host>"}}]),
        case("deleteRecording", "CallRecording_DeleteRecording", client(lambda c: c.delete_recording(ams))),
    ])
