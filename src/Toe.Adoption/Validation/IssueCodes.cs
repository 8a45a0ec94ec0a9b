using Toe.Adoption.Collections;

namespace Toe.Adoption.Validation;

/// <summary>Every code that an <see cref="Issue"/> of this library can carry; <c>docs/issue-codes.md</c> explains each.</summary>
public static class IssueCodes
{
    // Model
    /// <summary>A name is empty or holds characters that cannot be shown or stored.</summary>
    public static IssueCode InvalidName { get; } = new("TOE1001", "Invalid name");

    /// <summary>Two constructs carry the same name.</summary>
    public static IssueCode DuplicateConstruct { get; } = new("TOE1002", "Duplicate construct");

    /// <summary>A construct has no indicators.</summary>
    public static IssueCode EmptyBlock { get; } = new("TOE1003", "Empty block");

    /// <summary>A block lists an indicator twice.</summary>
    public static IssueCode DuplicateIndicator { get; } = new("TOE1004", "Duplicate indicator");

    /// <summary>Two constructs claim the same indicator.</summary>
    public static IssueCode SharedIndicator { get; } = new("TOE1005", "Shared indicator");

    /// <summary>A path or a declaration names a construct that the model lacks.</summary>
    public static IssueCode UnknownConstruct { get; } = new("TOE1006", "Unknown construct");

    /// <summary>A path leads from a construct to itself.</summary>
    public static IssueCode SelfPath { get; } = new("TOE1007", "Self-path");

    /// <summary>A path is declared twice.</summary>
    public static IssueCode DuplicatePath { get; } = new("TOE1008", "Duplicate path");

    /// <summary>The paths form a cycle.</summary>
    public static IssueCode Cycle { get; } = new("TOE1009", "Cycle");

    /// <summary>A construct has no path.</summary>
    public static IssueCode IsolatedConstruct { get; } = new("TOE1010", "Isolated construct");

    /// <summary>The model has no constructs or no paths.</summary>
    public static IssueCode EmptyModel { get; } = new("TOE1011", "Empty model");

    /// <summary>A line of model text cannot be read.</summary>
    public static IssueCode ModelSyntax { get; } = new("TOE1012", "Model text");

    /// <summary>The label of a construct is the name of another.</summary>
    public static IssueCode MisleadingLabel { get; } = new("TOE1013", "Misleading label");

    /// <summary>A model file is not valid JSON or lacks a member.</summary>
    public static IssueCode ModelFileContent { get; } = new("TOE1101", "Model file content");

    /// <summary>A file has a schema or schema version that this release does not know.</summary>
    public static IssueCode UnknownSchema { get; } = new("TOE1102", "Unknown schema");

    /// <summary>A file has a member that the schema does not define.</summary>
    public static IssueCode UnknownMember { get; } = new("TOE1103", "Unknown member");

    /// <summary>The results of a model file do not fit its model, its settings or each other.</summary>
    public static IssueCode ModelFileResults { get; } = new("TOE1104", "Model file results");

    // Survey
    /// <summary>A file cannot be opened.</summary>
    public static IssueCode UnreadableFile { get; } = new("TOE2001", "Unreadable file");

    /// <summary>A text file is not UTF-8.</summary>
    public static IssueCode NotUtf8 { get; } = new("TOE2002", "Not UTF-8");

    /// <summary>A survey has no header or no rows.</summary>
    public static IssueCode EmptySurvey { get; } = new("TOE2003", "Empty survey");

    /// <summary>A row has more or fewer fields than the header.</summary>
    public static IssueCode RaggedRow { get; } = new("TOE2004", "Ragged row");

    /// <summary>A quotation mark is never closed.</summary>
    public static IssueCode UnclosedQuote { get; } = new("TOE2005", "Unclosed quotation mark");

    /// <summary>Two columns carry the same name.</summary>
    public static IssueCode DuplicateColumn { get; } = new("TOE2006", "Duplicate column");

    /// <summary>An input exceeds a limit of the settings.</summary>
    public static IssueCode LimitExceeded { get; } = new("TOE2007", "Limit exceeded");

    /// <summary>The declared separator or number format does not fit the file.</summary>
    public static IssueCode WrongDialect { get; } = new("TOE2008", "Separator or number format does not fit");

    /// <summary>A cell that should be a number is not one.</summary>
    public static IssueCode NotANumber { get; } = new("TOE2009", "Cell is not a number");

    /// <summary>A model names an indicator that the survey lacks.</summary>
    public static IssueCode UnknownIndicator { get; } = new("TOE2010", "Unknown indicator");

    /// <summary>A number is infinite or out of range.</summary>
    public static IssueCode NotFinite { get; } = new("TOE2011", "Number is not finite");

    /// <summary>Answers are missing and the missing-data rule is to refuse.</summary>
    public static IssueCode MissingAnswers { get; } = new("TOE2012", "Missing answers");

    /// <summary>A column has no answers at all.</summary>
    public static IssueCode EmptyColumn { get; } = new("TOE2013", "Empty column");

    /// <summary>An indicator has the same value in every row.</summary>
    public static IssueCode ConstantIndicator { get; } = new("TOE2014", "Constant indicator");

    /// <summary>All answers to an indicator but one are the same.</summary>
    public static IssueCode NearlyConstantIndicator { get; } = new("TOE2015", "Nearly constant indicator");

    /// <summary>There are too few rows for the model.</summary>
    public static IssueCode TooFewRows { get; } = new("TOE2016", "Too few rows");

    /// <summary>Missing answers were treated by the declared rule.</summary>
    public static IssueCode MissingTreated { get; } = new("TOE2017", "Missing answers were treated");

    /// <summary>A value looks like an undeclared missing-data code.</summary>
    public static IssueCode SuspectedMissingCode { get; } = new("TOE2018", "Suspected missing-data code");

    /// <summary>A column has a type that is neither a number nor text.</summary>
    public static IssueCode UnsupportedColumnType { get; } = new("TOE2019", "Unsupported column type");

    /// <summary>A covariance or correlation matrix is not one.</summary>
    public static IssueCode InvalidMoments { get; } = new("TOE2020", "Invalid moments");

    /// <summary>More than 15 % of the rows do not answer an indicator.</summary>
    public static IssueCode ManyMissingAnswers { get; } = new("TOE2021", "Many missing answers");

    /// <summary>An answer of a row to be scored lies far outside the answers that the model was estimated from.</summary>
    public static IssueCode OutlyingAnswer { get; } = new("TOE2022", "Outlying answer");

    // Estimation
    /// <summary>The weights did not settle within the iteration limit.</summary>
    public static IssueCode NotConverged { get; } = new("TOE3001", "Not converged");

    /// <summary>Indicators of a Mode B block are linearly dependent.</summary>
    public static IssueCode SingularBlock { get; } = new("TOE3002", "Singular block");

    /// <summary>Predictors of one construct are linearly dependent, or nearly so.</summary>
    public static IssueCode CollinearPredictors { get; } = new("TOE3003", "Collinear predictors");

    /// <summary>A construct correlation exceeds 1 in absolute value.</summary>
    public static IssueCode InadmissibleCorrelation { get; } = new("TOE3004", "Inadmissible correlation");

    /// <summary>A loading exceeds 1 in absolute value.</summary>
    public static IssueCode InadmissibleLoading { get; } = new("TOE3005", "Inadmissible loading");

    /// <summary>A reliability is not positive or exceeds 1.</summary>
    public static IssueCode InadmissibleReliability { get; } = new("TOE3006", "Inadmissible reliability");

    /// <summary>A correlation matrix is not positive definite.</summary>
    public static IssueCode NotPositiveDefinite { get; } = new("TOE3007", "Not positive definite");

    /// <summary>A coefficient of determination lies outside 0 to 1, or is 1.</summary>
    public static IssueCode InadmissibleRSquared { get; } = new("TOE3008", "Inadmissible R squared");

    /// <summary>A path has the opposite of its expected sign.</summary>
    public static IssueCode UnexpectedSign { get; } = new("TOE3009", "Unexpected sign");

    /// <summary>An indicator correlates negatively with its own construct or with the rest of its block.</summary>
    public static IssueCode NegativeLoading { get; } = new("TOE3010", "Negative loading");

    /// <summary>A construct runs against all its neighbors.</summary>
    public static IssueCode OrientationReversed { get; } = new("TOE3011", "Construct orientation reversed");

    /// <summary>The sample is small for the model.</summary>
    public static IssueCode SmallSample { get; } = new("TOE3012", "Small sample");

    /// <summary>Two indicators of a block correlate at 1.</summary>
    public static IssueCode IdenticalIndicators { get; } = new("TOE3013", "Identical indicators");

    /// <summary>The weights of a construct vanish.</summary>
    public static IssueCode VanishingWeights { get; } = new("TOE3014", "Vanishing weights");

    /// <summary>Consistent PLS was asked for, and a common factor has unit weights.</summary>
    public static IssueCode NoConsistentEstimate { get; } = new("TOE3015", "No consistent estimate");

    /// <summary>Other start weights settle elsewhere.</summary>
    public static IssueCode SeveralFixedPoints { get; } = new("TOE3016", "Several fixed points");

    // Resampling
    /// <summary>Some resamples gave no estimate.</summary>
    public static IssueCode FailedResamples { get; } = new("TOE4001", "Failed resamples");

    /// <summary>Some resamples gave an inadmissible estimate.</summary>
    public static IssueCode InadmissibleResamples { get; } = new("TOE4002", "Inadmissible resamples");

    /// <summary>Too few resamples are usable.</summary>
    public static IssueCode TooFewResamples { get; } = new("TOE4003", "Too few usable resamples");

    /// <summary>The moments alone do not allow resampling.</summary>
    public static IssueCode NoRows { get; } = new("TOE4004", "No rows to resample");

    /// <summary>A statistic is not defined in the sample, or not in all usable resamples.</summary>
    public static IssueCode UndefinedStatistic { get; } = new("TOE4005", "Undefined statistic");

    // Forms
    /// <summary>A column of returned answers belongs to no question.</summary>
    public static IssueCode UnknownFormColumn { get; } = new("TOE4101", "Column belongs to no question");

    /// <summary>No column of returned answers belongs to an item.</summary>
    public static IssueCode QuestionWithoutColumn { get; } = new("TOE4102", "Question without a column");

    /// <summary>Two columns of returned answers belong to one question.</summary>
    public static IssueCode RepeatedQuestion { get; } = new("TOE4103", "Question with two columns");

    /// <summary>A returned answer is none that its question offers.</summary>
    public static IssueCode AnswerNotOffered { get; } = new("TOE4104", "Answer is not offered");

    /// <summary>The words of a returned answer stand for two answers of its question.</summary>
    public static IssueCode AmbiguousAnswer { get; } = new("TOE4105", "Words of two answers");

    /// <summary>Returned answers are to another instrument or version.</summary>
    public static IssueCode OtherInstrument { get; } = new("TOE4106", "Answers to another instrument");

    /// <summary>The start or end of a returned form cannot be read.</summary>
    public static IssueCode UnreadableTime { get; } = new("TOE4107", "Start or end cannot be read");

    // Instruments
    /// <summary>An instrument file is not valid JSON or lacks a member.</summary>
    public static IssueCode InstrumentContent { get; } = new("TOE4201", "Instrument file content");

    /// <summary>An id of an instrument cannot be a column or a question of a form.</summary>
    public static IssueCode UnusableId { get; } = new("TOE4202", "Unusable id");

    /// <summary>Two parts of an instrument carry the same id.</summary>
    public static IssueCode DuplicateId { get; } = new("TOE4203", "Duplicate id");

    /// <summary>Two ids of an instrument look the same or differ in case only.</summary>
    public static IssueCode ConfusableIds { get; } = new("TOE4204", "Confusable ids");

    /// <summary>An item names a scale that the instrument lacks.</summary>
    public static IssueCode UnknownScale { get; } = new("TOE4205", "Unknown scale");

    /// <summary>A scale has too few or too many points, or labels that do not fit them.</summary>
    public static IssueCode InvalidScale { get; } = new("TOE4206", "Invalid scale");

    /// <summary>A construct names a dimension that the instrument lacks.</summary>
    public static IssueCode UnknownDimension { get; } = new("TOE4207", "Unknown dimension");

    /// <summary>A construct has no items, or an instrument no constructs.</summary>
    public static IssueCode NothingAsked { get; } = new("TOE4208", "Nothing asked");

    /// <summary>A text is empty, is not worded in a declared language, or cannot be shown.</summary>
    public static IssueCode IncompleteText { get; } = new("TOE4209", "Incomplete text");

    /// <summary>The declared languages do not fit each other.</summary>
    public static IssueCode InvalidLanguage { get; } = new("TOE4210", "Invalid language");

    /// <summary>A skip rule names an item that is not there, answers that its scale lacks, or goes round in a circle.</summary>
    public static IssueCode InvalidSkipRule { get; } = new("TOE4211", "Invalid skip rule");

    /// <summary>The expected answer of an attention check lies outside its scale.</summary>
    public static IssueCode InvalidAttentionCheck { get; } = new("TOE4212", "Invalid attention check");

    /// <summary>The choices or bounds of a profile question do not fit it.</summary>
    public static IssueCode InvalidProfileQuestion { get; } = new("TOE4213", "Invalid profile question");

    /// <summary>An interview topic names no construct, or one that the instrument lacks.</summary>
    public static IssueCode UnknownTopicConstruct { get; } = new("TOE4214", "Topic about an unknown construct");

    // Scoring
    /// <summary>An answer is no whole number within the scale of its item.</summary>
    public static IssueCode AnswerOutOfScale { get; } = new("TOE5001", "Answer outside the scale");

    /// <summary>An answer is to an item that the instrument lacks.</summary>
    public static IssueCode UnknownAnswer { get; } = new("TOE5002", "Unknown answer");

    /// <summary>Answers are to another version of the instrument.</summary>
    public static IssueCode OtherVersion { get; } = new("TOE5003", "Answers to another version");

    /// <summary>An item is answered that a skip rule leaves out.</summary>
    public static IssueCode AnswerNotAsked { get; } = new("TOE5004", "Answer to an item that was not asked");

    /// <summary>An attention check is not passed.</summary>
    public static IssueCode FailedAttentionCheck { get; } = new("TOE5005", "Attention check not passed");

    /// <summary>Answers cannot be read, or one of them is no number.</summary>
    public static IssueCode UnreadableAnswers { get; } = new("TOE5006", "Answers cannot be read");

    /// <summary>An item is answered twice.</summary>
    public static IssueCode DuplicateAnswer { get; } = new("TOE5007", "Duplicate answer");

    /// <summary>A firm is scored without anybody's answers.</summary>
    public static IssueCode NoAnswerSheet { get; } = new("TOE5008", "No answer sheet");

    /// <summary>The settings of scoring do not fit the instrument or each other.</summary>
    public static IssueCode InvalidScoringSettings { get; } = new("TOE5009", "Scoring settings");

    /// <summary>Comparisons of an expert contradict each other.</summary>
    public static IssueCode InconsistentComparisons { get; } = new("TOE5010", "Inconsistent comparisons");

    /// <summary>Comparisons of an expert are no positive reciprocal matrix.</summary>
    public static IssueCode InvalidComparisons { get; } = new("TOE5011", "Comparisons are not reciprocal");

    /// <summary>Cases do not allow weights by entropy.</summary>
    public static IssueCode NoEntropyWeights { get; } = new("TOE5012", "No entropy weights");

    /// <summary>An estimate gives a weight that scoring cannot use.</summary>
    public static IssueCode UnusableWeight { get; } = new("TOE5013", "Unusable weight");

    /// <summary>A column of a table of answers belongs to no item, or an item has no column.</summary>
    public static IssueCode AnswerColumns { get; } = new("TOE5014", "Columns and items differ");

    // Hosting
    /// <summary>A value of the configuration is out of range or contradicts another one.</summary>
    public static IssueCode InvalidOption { get; } = new("TOE6001", "Invalid option");

    /// <summary>The configuration names an instrument that the catalogue does not hold.</summary>
    public static IssueCode UnknownInstrument { get; } = new("TOE6002", "Unknown instrument");

    /// <summary>All codes, in order.</summary>
    public static ValueList<IssueCode> All { get; } =
    [
        InvalidName, DuplicateConstruct, EmptyBlock, DuplicateIndicator, SharedIndicator, UnknownConstruct, SelfPath, DuplicatePath,
        Cycle, IsolatedConstruct, EmptyModel, ModelSyntax, MisleadingLabel, ModelFileContent, UnknownSchema, UnknownMember, ModelFileResults,
        UnreadableFile, NotUtf8, EmptySurvey, RaggedRow, UnclosedQuote, DuplicateColumn, LimitExceeded, WrongDialect, NotANumber,
        UnknownIndicator, NotFinite, MissingAnswers, EmptyColumn, ConstantIndicator, NearlyConstantIndicator, TooFewRows,
        MissingTreated, SuspectedMissingCode, UnsupportedColumnType, InvalidMoments, ManyMissingAnswers, OutlyingAnswer,
        NotConverged, SingularBlock, CollinearPredictors, InadmissibleCorrelation, InadmissibleLoading, InadmissibleReliability,
        NotPositiveDefinite, InadmissibleRSquared, UnexpectedSign, NegativeLoading, OrientationReversed, SmallSample,
        IdenticalIndicators, VanishingWeights, NoConsistentEstimate, SeveralFixedPoints,
        FailedResamples, InadmissibleResamples, TooFewResamples, NoRows, UndefinedStatistic,
        UnknownFormColumn, QuestionWithoutColumn, RepeatedQuestion, AnswerNotOffered, AmbiguousAnswer, OtherInstrument, UnreadableTime,
        InstrumentContent, UnusableId, DuplicateId, ConfusableIds, UnknownScale, InvalidScale, UnknownDimension, NothingAsked,
        IncompleteText, InvalidLanguage, InvalidSkipRule, InvalidAttentionCheck, InvalidProfileQuestion, UnknownTopicConstruct,
        AnswerOutOfScale, UnknownAnswer, OtherVersion, AnswerNotAsked, FailedAttentionCheck, UnreadableAnswers, DuplicateAnswer, NoAnswerSheet,
        InvalidScoringSettings, InconsistentComparisons, InvalidComparisons, NoEntropyWeights, UnusableWeight, AnswerColumns,
        InvalidOption, UnknownInstrument,
    ];
}
