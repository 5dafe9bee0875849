// SPDX-License-Identifier: MIT

/// All rules, in the order in which a description is checked.
public enum RuleCatalog {
    static let rules: [any Rule.Type] = [
        Alias.self, Anchor.self, CommentCutsDocs.self, ControlCharacter.self, Directive.self, DuplicateKey.self,
        EmptyFile.self, EmptyValue.self, FileSize.self, FlowEntries.self, FlowStyle.self, KeyIsNoText.self,
        LineBreak.self, LineLength.self, MalformedDocs.self, MergeKey.self, NestingDepth.self, NodeCount.self,
        NotUTF8.self,
        SeveralDocuments.self, SeveralLines.self, TabIndent.self, Tag.self, UnquotedText.self, UnreadableFile.self,
        YAMLSyntax.self,
        ExcludedKeys.self, KeyNeedsKey.self, MalformedEntry.self, MalformedName.self, MalformedPath.self,
        MalformedText.self, MissingKey.self, RepeatedElement.self, TooFew.self, UnknownKey.self, UnknownWord.self,
        WrongKind.self,
        DeclaredTwice.self, HiddenName.self, MissingInProvider.self, NameCasing.self, NameCollision.self,
        RedundantName.self, ReservedType.self, ReservedModule.self, UnderivableName.self, UnderivableService.self,
        LongName.self, UnknownProvider.self, WireNameTwice.self,
        BodyOutOfPlace.self, ConstraintMismatch.self, CreatesMisuse.self, DefaultMismatch.self, EachMisuse.self,
        EndlessModel.self, EntraKeyWithoutEntra.self, EnumValueMismatch.self, FollowMisuse.self, FromMisuse.self,
        HostHeaderWithoutURL.self,
        IncludesMisuse.self, MalformedHeader.self, MixedAuth.self, NoContent.self, NoEmptyDefault.self,
        DeprecatedDefault.self,
        NoStatus.self, QueryListMisuse.self, ReadOnlyMisuse.self, ReversedBounds.self, RuntimeParameter.self,
        SaysNothing.self,
        ScopesWithoutToken.self, StatusOutOfPlace.self, TokensForMisuse.self, TypeOutOfPlace.self,
        UnknownEnumValue.self, UnknownName.self, UnknownTokenScope.self, UnknownType.self, UnknownVersion.self,
        UnusedPathParameter.self, VersionOrder.self, VersionedDefault.self, WholeURLWithoutHosts.self,
        ImportCycle.self, ImportedLibrary.self, MissingImport.self, ModuleTwice.self,
    ]

    /// The ids of the rules that the JSON Schema or the decoder alone checks.
    public static func ids(checkedBy checker: RuleChecker) -> [String] {
        rules.filter { $0.checkedBy == checker }.map { $0.id }.sorted()
    }
}
